package io.github.skindelta.raster;

import java.util.Arrays;

/** Means over the squares of a grid that may lie in another picture. Which square a pixel falls into is found once. */
public final class PatchMeans {

    /** A patch counts where at least this part of it does. */
    public static final double LEAST_FILLED = 0.5;

    private final Mask mask;
    private final short[] patchOf;
    private final int[] pixels;
    private final double[] filled;

    private PatchMeans(Mask mask, short[] patchOf, int[] pixels, double... filled) {
        this.mask = mask;
        this.patchOf = patchOf;
        this.pixels = pixels;
        this.filled = filled;
    }

    /**
     * A grid of squares.
     *
     * @param window the part of the picture that it covers
     * @param side of a square, pixels
     */
    public record Patches(Window window, int side) {

        /**
         * @throws IllegalArgumentException if there are more squares than a short can number
         */
        public Patches {
            if ((long) columnsOf(window, side) * rowsOf(window, side) > Short.MAX_VALUE) {
                throw new IllegalArgumentException("too many squares of " + side + " pixels");
            }
        }

        private static int columnsOf(Window window, int side) {
            return (window.width() + side - 1) / side;
        }

        private static int rowsOf(Window window, int side) {
            return (window.height() + side - 1) / side;
        }

        /** Squares in a row. */
        public int columns() {
            return columnsOf(window, side);
        }

        /** Rows of squares. */
        public int rows() {
            return rowsOf(window, side);
        }

        /** Squares in all. */
        public int count() {
            return columns() * rows();
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
            return at((int) Math.round(x), (int) Math.round(y));
        }

        /** Index of the square that holds a pixel, −1 outside the grid. */
        int at(int x, int y) {
            int column = x - window.x();
            int row = y - window.y();
            return column < 0 || row < 0 || column >= window.width() || row >= window.height()
                    ? -1
                    : row / side * columns() + column / side;
        }
    }

    /**
     * Sorts the pixels of a picture into the squares of a grid in that picture.
     *
     * @param mask pixels that count, in the grid of {@code window}
     * @param window the part of the picture that the mask covers
     * @param patches the squares
     * @return takes means of any plane of that window
     */
    public static PatchMeans of(Mask mask, Window window, Patches patches) {
        short[] patchOf = new short[mask.width() * mask.height()];
        int[] pixels = new int[patches.count()];
        Arrays.fill(patchOf, (short) -1);
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0, i = y * mask.width(); x < mask.width(); x++, i++) {
                if (mask.inside[i]) {
                    int patch = patches.at(window.x() + x, window.y() + y);
                    patchOf[i] = (short) patch;
                    if (patch >= 0) {
                        pixels[patch]++;
                    }
                }
            }
        }
        double whole = (double) patches.side() * patches.side();
        return new PatchMeans(
                mask,
                patchOf,
                pixels,
                Arrays.stream(pixels).mapToDouble(count -> count / whole).toArray());
    }

    /**
     * Sorts the pixels of another picture: they stay, and each is counted in the square that its place falls in.
     *
     * @param mask pixels that count, in the grid of {@code window}
     * @param window the part of the other picture that the mask covers
     * @param patchesFromHere from the other picture to the one of the squares
     * @param patches the squares
     * @return takes means of any plane of that window
     */
    public static PatchMeans of(Mask mask, Window window, Warp patchesFromHere, Patches patches) {
        short[] patchOf = new short[mask.width() * mask.height()];
        int[] pixels = new int[patches.count()];
        double[] areas = new double[patches.count()];
        for (int y = 0; y < mask.height(); y++) {
            WarpRow place = patchesFromHere.row(window.y() + y);
            for (int x = 0, i = y * mask.width(); x < mask.width(); x++, i++) {
                patchOf[i] = -1;
                if (mask.inside[i]) {
                    place.moveTo(window.x() + x);
                    int patch = patches.at(place.x(), place.y());
                    patchOf[i] = (short) patch;
                    if (patch >= 0) {
                        pixels[patch]++;
                        areas[patch] += place.areaScale();
                    }
                }
            }
        }
        double whole = (double) patches.side() * patches.side();
        return new PatchMeans(
                mask,
                patchOf,
                pixels,
                Arrays.stream(areas).map(area -> area / whole).toArray());
    }

    /** Squares in all. */
    public int count() {
        return pixels.length;
    }

    /** How much of a square counts, 0 to about 1. */
    public double filled(int patch) {
        return filled[patch];
    }

    /** Whether enough of a square counts. */
    public boolean isFilled(int patch) {
        return filled[patch] >= LEAST_FILLED;
    }

    /**
     * Means of a plane. Within a square every pixel weighs the same: it shows the same area of skin to a percent.
     *
     * @param plane values of the picture, of the mask's size
     * @return one mean a square; 0 where less than half of the square counts
     */
    public double[] of(Plane plane) {
        plane.requireSameSize(mask.width(), mask.height());
        double[] sums = new double[pixels.length];
        // Neighbours mostly lie in one patch, whose sum need not be fetched anew.
        int patchHere = -1;
        double sum = 0;
        for (int i = 0; i < patchOf.length; i++) {
            int next = patchOf[i];
            if (next >= 0) {
                if (next != patchHere) {
                    keep(sums, patchHere, sum);
                    patchHere = next;
                    sum = sums[next];
                }
                sum += plane.samples[i];
            }
        }
        keep(sums, patchHere, sum);
        for (int patch = 0; patch < sums.length; patch++) {
            sums[patch] = isFilled(patch) ? sums[patch] / pixels[patch] : 0;
        }
        return sums;
    }

    private static void keep(double[] sums, int patch, double sum) {
        if (patch >= 0) {
            sums[patch] = sum;
        }
    }
}
