package io.github.skindelta.skin;

import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.WarpRow;
import io.github.skindelta.raster.Window;

/** The smallest window of one photo that holds all that another shows. */
final class SharedWindow {

    /** Steps along each edge: corners would do for a plane, but not for skin that bends, or a horizon in the picture. */
    private static final int STEPS = 64;

    private SharedWindow() {}

    /**
     * Finds the window.
     *
     * @param here bounds of this photo
     * @param thereFromHere the map
     * @param there bounds of the other photo
     * @return the window of this photo; all of it where the photos do not meet
     */
    static Window of(Window here, Warp thereFromHere, Window there) {
        int left = here.width();
        int top = here.height();
        int right = -1;
        int bottom = -1;
        for (int row = 0; row <= STEPS; row++) {
            int y = (int) Math.round((here.height() - 1.0) * row / STEPS);
            WarpRow place = thereFromHere.row(y);
            for (int column = 0; column <= STEPS; column++) {
                int x = (int) Math.round((here.width() - 1.0) * column / STEPS);
                place.moveTo(x);
                if (place.isInFront() && there.contains((int) Math.round(place.x()), (int) Math.round(place.y()))) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        if (right < left || bottom < top) {
            return here;
        }
        int margin = Math.max(here.width(), here.height()) / STEPS + 1;
        return new Window(left, top, right - left + 1, bottom - top + 1).grown(margin, here);
    }
}
