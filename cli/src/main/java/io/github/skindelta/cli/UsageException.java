package io.github.skindelta.cli;

/** Thrown where the command line, or a file that it names beside the photos, asks for what cannot be done. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message found, needed and what to do
     */
    UsageException(String message) {
        super(message);
    }
}
