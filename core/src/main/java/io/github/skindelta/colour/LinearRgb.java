package io.github.skindelta.colour;

import io.github.skindelta.raster.Plane;

/**
 * Red, green and blue in linear light, sRGB primaries under D65, 1 = diffuse white.
 *
 * <p>Wide-gamut photos hold colours outside sRGB: values below 0 and above 1 are kept, never clipped.
 *
 * @param red plane of red
 * @param green plane of green, same size
 * @param blue plane of blue, same size
 */
public record LinearRgb(Plane red, Plane green, Plane blue) {

    /**
     * @throws IllegalArgumentException if the planes differ in size
     */
    public LinearRgb {
        if (red.width() != green.width()
                || red.width() != blue.width()
                || red.height() != green.height()
                || red.height() != blue.height()) {
            throw new IllegalArgumentException("planes differ in size: %d × %d, %d × %d and %d × %d"
                    .formatted(red.width(), red.height(), green.width(), green.height(), blue.width(), blue.height()));
        }
    }

    /** Number of columns. */
    public int width() {
        return red.width();
    }

    /** Number of rows. */
    public int height() {
        return red.height();
    }
}
