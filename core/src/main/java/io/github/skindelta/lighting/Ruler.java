package io.github.skindelta.lighting;

/**
 * How long a pixel is, on the same skin in both photos.
 *
 * @param unit of the lengths
 * @param perPixel length of a pixel at the middle of the targets
 * @param perCoarserPixel the same in the coarser of the two photos
 */
public record Ruler(LengthUnit unit, double perPixel, double perCoarserPixel) {

    /** What lengths are in. */
    public enum LengthUnit {
        /** Millimetres of skin. */
        MILLIMETRE,
        /** Pixels of the before photo, where the scale is unknown. */
        BEFORE_PIXEL
    }

    /** Whether lengths are in millimetres. */
    public boolean isMetric() {
        return unit == LengthUnit.MILLIMETRE;
    }
}
