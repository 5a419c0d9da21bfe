package io.github.skindelta.align;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;

/**
 * The part of the before photo that the alignment is for: the skin of interest and the skin that hangs together with it.
 * What moves on its own, such as the wall behind a face, must not decide the map.
 *
 * @param skin where matches may lie, in a picture reduced by {@code factor}
 * @param factor pixels of the photo a side of a pixel of {@code skin}
 * @param middle of the skin of interest, pixels of the photo
 * @param radiusPx how far from the middle matches are looked for first, pixels of the photo
 */
public record Focus(Mask skin, int factor, Point middle, double radiusPx) {

    /**
     * The whole photo.
     *
     * @param photo its bounds
     * @return a focus that holds all of it
     */
    static Focus everywhere(Window photo) {
        int factor = Math.max(photo.width(), photo.height());
        return new Focus(
                Mask.all(1, 1),
                factor,
                new Point(photo.width() / 2.0, photo.height() / 2.0),
                Math.hypot(photo.width(), photo.height()));
    }

    /** The same skin, looked at farther from the middle. */
    Focus widened(double ratio) {
        return new Focus(skin, factor, middle, radiusPx * ratio);
    }

    /**
     * Whether a point lies on the skin.
     *
     * @param before a point of the before photo
     * @return true if it does, however far from the middle
     */
    boolean isSkin(Point before) {
        int x = (int) Math.round(before.x()) / factor;
        int y = (int) Math.round(before.y()) / factor;
        return x >= 0 && y >= 0 && x < skin.width() && y < skin.height() && skin.at(x, y);
    }

    /**
     * Whether a point is near enough to the middle to be looked at.
     *
     * @param before a point of the before photo
     * @return true if it is
     */
    boolean isNear(Point before) {
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

    /** The smallest window that holds what is near the middle, and the whole photo if that is larger. */
    Window support(Window photo) {
        int left = (int) Math.floor(middle.x() - radiusPx);
        int top = (int) Math.floor(middle.y() - radiusPx);
        int side = (int) Math.ceil(2 * radiusPx);
        return new Window(left, top, side, side).grown(0, photo);
    }
}
