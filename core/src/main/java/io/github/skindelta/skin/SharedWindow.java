package io.github.skindelta.skin;

import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;

/** The smallest window of one photo that holds all that another shows. */
final class SharedWindow {

    /** Steps along each edge: straight lines stay straight, so corners would do; a horizon in the picture would not. */
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
    static Window of(Window here, Homography thereFromHere, Window there) {
        int left = here.width();
        int top = here.height();
        int right = -1;
        int bottom = -1;
        for (int row = 0; row <= STEPS; row++) {
            for (int column = 0; column <= STEPS; column++) {
                int x = (int) Math.round((here.width() - 1.0) * column / STEPS);
                int y = (int) Math.round((here.height() - 1.0) * row / STEPS);
                Point p = thereFromHere.map(x, y);
                if (thereFromHere.w(x, y) > 0 && there.contains((int) Math.round(p.x()), (int) Math.round(p.y()))) {
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
