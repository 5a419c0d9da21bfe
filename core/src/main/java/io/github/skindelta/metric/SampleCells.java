package io.github.skindelta.metric;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.WarpRow;
import io.github.skindelta.raster.Window;

/**
 * Means of a photo's samples over square cells of the before photo: as the patches of untouched skin, but of samples, of which
 * there are fewer than pixels.
 *
 * @param window of the before photo
 * @param side of a cell, pixels
 */
record SampleCells(Window window, int side) {

    /** Cells across the frame. */
    private static final int ACROSS = 24;

    /** Half of a cell's samples have to count. */
    private static final double LEAST_FILLED = 0.5;

    /** Of a cell's eight. */
    private static final int LEAST_NEIGHBOURS = 4;

    /** Cells over a window. */
    static SampleCells over(Window window) {
        return new SampleCells(window, Math.max(4, (window.width() + ACROSS - 1) / ACROSS));
    }

    private int columns() {
        return (window.width() + side - 1) / side;
    }

    /** Cells in all. */
    int count() {
        return columns() * ((window.height() + side - 1) / side);
    }

    /**
     * Mean of the cells beside a cell.
     *
     * @param cell the cell
     * @param means one a cell, NaN where it is not known
     * @return of its eight neighbours those that are known; NaN where fewer than four are
     */
    double around(int cell, double... means) {
        int column = cell % columns();
        double sum = 0;
        int known = 0;
        for (int down = -1; down <= 1; down++) {
            for (int across = -1; across <= 1; across++) {
                int other = cell + down * columns() + across;
                boolean isInside =
                        column + across >= 0 && column + across < columns() && other >= 0 && other < means.length;
                if (isInside && other != cell && Double.isFinite(means[other])) {
                    sum += means[other];
                    known++;
                }
            }
        }
        return known < LEAST_NEIGHBOURS ? Double.NaN : sum / known;
    }

    /**
     * Means over the cells.
     *
     * @param values one a sample
     * @param counting samples that count
     * @param grid where the samples are in their photo
     * @param beforeFromHere from that photo to the before photo
     * @return one a cell; NaN where too few samples count
     */
    double[] means(Plane values, Mask counting, SampleGrid grid, Warp beforeFromHere) {
        double[] sums = new double[count()];
        int[] samples = new int[sums.length];
        for (int row = 0; row < values.height(); row++) {
            WarpRow place = beforeFromHere.row(grid.y(row));
            for (int column = 0; column < values.width(); column++) {
                if (counting.at(column, row)) {
                    place.moveTo(grid.x(column));
                    int across = (int) Math.floor((place.x() - window.x()) / side);
                    int down = (int) Math.floor((place.y() - window.y()) / side);
                    int cell = down * columns() + across;
                    if (across >= 0 && across < columns() && cell >= 0 && cell < sums.length) {
                        sums[cell] += values.at(column, row);
                        samples[cell]++;
                    }
                }
            }
        }
        double enough = LEAST_FILLED * side * side / ((double) grid.factor() * grid.factor());
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] = samples[cell] >= enough ? sums[cell] / samples[cell] : Double.NaN;
        }
        return sums;
    }
}
