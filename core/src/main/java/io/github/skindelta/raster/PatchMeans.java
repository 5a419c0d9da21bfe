package io.github.skindelta.raster;

/** Means of a plane over the squares of a grid that may lie in another picture. */
public final class PatchMeans {

    /** A patch counts where at least this part of it does. */
    private static final double LEAST_FILLED = 0.5;

    private PatchMeans() {}

    /**
     * A grid of squares.
     *
     * @param window the part of the picture that it covers
     * @param side of a square, pixels
     */
    public record Patches(Window window, int side) {

        int columns() {
            return (window.width() + side - 1) / side;
        }

        int count() {
            return columns() * ((window.height() + side - 1) / side);
        }

        /** Middle of a square across the window, −1 to 1. */
        public double acrossAt(int index) {
            int column = index % columns();
            return 2 * (column + 0.5) * side / window.width() - 1;
        }

        /** Middle of a square down the window, −1 to 1. */
        public double downAt(int index) {
            int row = index / columns();
            return 2 * (row + 0.5) * side / window.height() - 1;
        }

        /** Index of the square that holds a point, −1 outside the grid. */
        int at(double x, double y) {
            int column = (int) Math.round(x) - window.x();
            int row = (int) Math.round(y) - window.y();
            return column < 0 || row < 0 || column >= window.width() || row >= window.height()
                    ? -1
                    : row / side * columns() + column / side;
        }
    }

    /**
     * Means in the grid's own picture.
     *
     * @param plane values, in the grid of {@code window}
     * @param mask pixels that count, same size
     * @param window the part of the picture that both cover
     * @param patches the squares
     * @return one mean a square; 0 where less than half of the square counts
     */
    public static double[] of(Plane plane, Mask mask, Window window, Patches patches) {
        return of(plane, mask, window, Warp.of(Homography.scaling(1)), patches);
    }

    /**
     * Means in another picture: its pixels stay, and each is counted in the square that its place falls in.
     *
     * @param plane values of the other picture, in the grid of {@code window}
     * @param mask pixels that count, same size
     * @param window the part of the other picture that both cover
     * @param patchesFromHere from the other picture to the one of the squares
     * @param patches the squares
     * @return one mean a square; 0 where less than half of the square counts
     */
    public static double[] of(Plane plane, Mask mask, Window window, Warp patchesFromHere, Patches patches) {
        plane.requireSameSize(mask.width(), mask.height());
        double[] sums = new double[patches.count()];
        double[] areas = new double[patches.count()];
        for (int y = 0; y < mask.height(); y++) {
            WarpRow place = patchesFromHere.row(window.y() + y);
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y)) {
                    place.moveTo(window.x() + x);
                    int patch = patches.at(place.x(), place.y());
                    if (patch >= 0) {
                        double area = place.areaScale();
                        sums[patch] += area * plane.at(x, y);
                        areas[patch] += area;
                    }
                }
            }
        }
        double needed = LEAST_FILLED * patches.side() * patches.side();
        for (int i = 0; i < sums.length; i++) {
            sums[i] = areas[i] >= needed ? sums[i] / areas[i] : 0;
        }
        return sums;
    }
}
