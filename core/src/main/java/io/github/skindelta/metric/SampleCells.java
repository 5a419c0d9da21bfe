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

    /** Cells over a window. */
    static SampleCells over(Window window) {
        return new SampleCells(window, Math.max(4, (window.width() + ACROSS - 1) / ACROSS));
    }

    private int columns() {
        return (window.width() + side - 1) / side;
    }

    private int count() {
        return columns() * ((window.height() + side - 1) / side);
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
