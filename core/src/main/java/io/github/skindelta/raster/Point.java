package io.github.skindelta.raster;

/**
 * A place in a picture: x right, y down, (0, 0) the centre of the top-left pixel.
 *
 * @param x pixels from the centre of the first column
 * @param y pixels from the centre of the first row
 */
public record Point(double x, double y) {}
