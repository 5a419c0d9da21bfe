package io.github.skindelta.calibration;

/**
 * How much skin one pixel shows.
 *
 * @param millimetresPerPixel of a photo at the middle of the target, positive; the square root of a pixel's area
 * @param source where it comes from
 */
public record PixelScale(double millimetresPerPixel, Source source) {

    /** Where a scale comes from. */
    public enum Source {
        /** Given by the user. */
        GIVEN,
        /** Measured on a marker in this photo. */
        MARKER,
        /** Carried over from the other photo by the alignment. */
        ALIGNMENT
    }

    /**
     * @throws IllegalArgumentException if it is not a positive number
     */
    public PixelScale {
        if (!(millimetresPerPixel > 0) || Double.isInfinite(millimetresPerPixel)) {
            throw new IllegalArgumentException("millimetres per pixel must be positive: " + millimetresPerPixel);
        }
    }
}
