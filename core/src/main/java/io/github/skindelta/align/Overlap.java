package io.github.skindelta.align;

import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;

/** How much of one photo another shows. */
final class Overlap {

    /** Points a side of the grid that stands for the photo: 0.01 % of it each. */
    private static final int GRID = 100;

    private Overlap() {}

    /**
     * Part of the before photo that the after photo shows.
     *
     * @param afterFromBefore the map
     * @param before the before photo
     * @param after the after photo
     * @return 0–100
     */
    static double percent(Warp afterFromBefore, Window before, Window after) {
        List<Point> grid = grid(before, GRID);
        return 100.0 * shared(grid, afterFromBefore, after).size() / grid.size();
    }

    /**
     * The points that the after photo shows.
     *
     * @param points of the before photo
     * @param afterFromBefore the map
     * @param after the after photo
     * @return those of them that fall inside it
     */
    static List<Point> shared(List<Point> points, Warp afterFromBefore, Window after) {
        return points.stream()
                .filter(point -> isInside(afterFromBefore, point, after))
                .toList();
    }

    /**
     * Whether the after photo shows a point.
     *
     * @param afterFromBefore the map
     * @param point of the before photo
     * @param after the after photo
     * @return true if it falls inside
     */
    static boolean isInside(Warp afterFromBefore, Point point, Window after) {
        if (!afterFromBefore.isInFront(point.x(), point.y())) {
            return false;
        }
        Point mapped = afterFromBefore.map(point);
        return mapped.x() >= after.x() - 0.5
                && mapped.y() >= after.y() - 0.5
                && mapped.x() < after.x() + after.width() - 0.5
                && mapped.y() < after.y() + after.height() - 0.5;
    }

    /**
     * Points spread evenly over a window.
     *
     * @param window the window
     * @param side points a side
     * @return side² points, the middles of equal cells
     */
    static List<Point> grid(Window window, int side) {
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                points.add(new Point(
                        window.x() - 0.5 + window.width() * (column + 0.5) / side,
                        window.y() - 0.5 + window.height() * (row + 0.5) / side));
            }
        }
        return points;
    }
}
