package io.github.skindelta.align;

import io.github.skindelta.raster.Point;

/**
 * The same spot of skin in both photos.
 *
 * @param before in pixels of the before photo
 * @param after in pixels of the after photo
 */
public record PointPair(Point before, Point after) {}
