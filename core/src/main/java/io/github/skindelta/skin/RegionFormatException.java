package io.github.skindelta.skin;

/** Thrown where an outline cannot be understood: a mistake of whoever wrote it, not of the photos. */
public final class RegionFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message found, needed and what to do
     */
    public RegionFormatException(String message) {
        super(message);
    }
}
