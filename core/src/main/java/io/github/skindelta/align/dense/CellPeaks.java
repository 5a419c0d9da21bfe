package io.github.skindelta.align.dense;

import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.ShiftedProducts;
import org.jspecify.annotations.Nullable;

/** The shifts at which cells fit best, to a fraction of a pixel by the parabola through the peak and its neighbours. */
final class CellPeaks {

    private final ShiftedProducts fits;

    CellPeaks(ShiftedProducts fits) {
        this.fits = fits;
    }

    /**
     * The best of all shifts of a cell.
     *
     * @param cell its index
     * @return whole pixels
     */
    Point best(int cell) {
        int reach = fits.reach();
        int bestX = 0;
        int bestY = 0;
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                if (fits.at(cell, dx, dy) > fits.at(cell, bestX, bestY)) {
                    bestX = dx;
                    bestY = dy;
                }
            }
        }
        return new Point(bestX, bestY);
    }

    /**
     * The peak uphill from a shift.
     *
     * @param cell its index
     * @param start where to start, pixels
     * @return the peak, or null if it lies at the edge of what was looked at
     */
    @Nullable
    Point uphill(int cell, Point start) {
        int reach = fits.reach();
        int x = clamped(start.x(), reach);
        int y = clamped(start.y(), reach);
        while (true) {
            int bestX = x;
            int bestY = y;
            for (int dy = Math.max(y - 1, -reach); dy <= Math.min(y + 1, reach); dy++) {
                for (int dx = Math.max(x - 1, -reach); dx <= Math.min(x + 1, reach); dx++) {
                    if (fits.at(cell, dx, dy) > fits.at(cell, bestX, bestY)) {
                        bestX = dx;
                        bestY = dy;
                    }
                }
            }
            if (bestX == x && bestY == y) {
                return Math.abs(x) == reach || Math.abs(y) == reach ? null : refined(cell, x, y);
            }
            x = bestX;
            y = bestY;
        }
    }

    private static int clamped(double shift, int reach) {
        return (int) Math.min(Math.max(Math.rint(shift), -reach), reach);
    }

    private Point refined(int cell, int x, int y) {
        double middle = fits.at(cell, x, y);
        return new Point(
                x + vertex(fits.at(cell, x - 1, y), middle, fits.at(cell, x + 1, y)),
                y + vertex(fits.at(cell, x, y - 1), middle, fits.at(cell, x, y + 1)));
    }

    /** Place of the top of the parabola through three values, the middle one not the smallest. */
    private static double vertex(double left, double middle, double right) {
        double curvature = 2 * middle - left - right;
        return curvature > 0 ? Math.min(Math.max((right - left) / (2 * curvature), -0.5), 0.5) : 0;
    }
}
