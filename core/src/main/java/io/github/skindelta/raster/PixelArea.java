package io.github.skindelta.raster;

/** How much skin each pixel of a picture shows. */
@FunctionalInterface
public interface PixelArea {

    /**
     * The skin that one pixel shows.
     *
     * @param x column of the picture
     * @param y row of the picture
     * @return area, in the unit of whoever made this
     */
    double at(double x, double y);
}
