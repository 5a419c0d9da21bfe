package io.github.skindelta.align;

import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;

/**
 * The part of the before photo that the alignment is for: the skin of interest and what surrounds it. What moves on its
 * own elsewhere, such as the wall behind a face, must not decide the map.
 *
 * @param middle of the skin of interest
 * @param radiusPx how far the surroundings reach
 */
public record Focus(Point middle, double radiusPx) {

    /**
     * The whole photo.
     *
     * @param photo its bounds
     * @return a focus that holds all of it
     */
    static Focus everywhere(Window photo) {
        return new Focus(
                new Point(photo.width() / 2.0, photo.height() / 2.0), Math.hypot(photo.width(), photo.height()));
    }

    /**
     * The same middle, more surroundings.
     *
     * @param factor how much farther they reach
     * @return the wider focus
     */
    Focus widened(double factor) {
        return new Focus(middle, radiusPx * factor);
    }

    /**
     * Whether a point is in focus.
     *
     * @param before a point of the before photo
     * @return true if it is
     */
    boolean holds(Point before) {
        return distance(before) <= radiusPx;
    }

    /**
     * How far a point is from the middle.
     *
     * @param before a point of the before photo
     * @return pixels
     */
    double distance(Point before) {
        return Math.hypot(before.x() - middle.x(), before.y() - middle.y());
    }
}
