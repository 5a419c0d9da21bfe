package io.github.skindelta.certainty;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import java.util.List;

/**
 * A grid of square cells over the before photo, and which of them are untouched skin that both photos show.
 *
 * @param columns of the grid
 * @param rows of the grid
 * @param reference cells of untouched skin, ascending
 * @param target what the cells lie around
 */
record Cells(int columns, int rows, List<Integer> reference, Target target) {

    /**
     * Of the target's diameter, on each side of a patch that is held out: the hole in which the light has to be guessed is
     * then at least two thirds as wide as the target's own; as wide as that it would leave too little skin around it.
     */
    private static final double MARGIN = 1 / 3.0;

    /**
     * The target on the grid.
     *
     * @param area of it, cells
     * @param middle of it, −1 to 1 over the frame
     */
    record Target(double area, Point middle) {}

    /** Copies the list. */
    Cells {
        reference = List.copyOf(reference);
    }

    /** The grid of a site. */
    static Cells of(PatchMeans.Patches squares, List<Integer> reference, Mask target) {
        double area = target.count() / ((double) squares.side() * squares.side());
        Window extent = target.extent();
        Point middle = new Point(
                (2.0 * extent.x() + extent.width()) / target.width() - 1,
                (2.0 * extent.y() + extent.height()) / target.height() - 1);
        return new Cells(squares.columns(), squares.rows(), reference, new Target(area, middle));
    }

    /** Cells between a patch that is held out and the skin that it is held against. */
    int margin() {
        return (int) Math.max(1, Math.round(MARGIN * 2 * Math.sqrt(target.area() / Math.PI)));
    }

    int column(int cell) {
        return cell % columns;
    }

    int row(int cell) {
        return cell / columns;
    }

    /** Terms of a drift at a cell's middle. */
    double[] terms(Drift drift, int cell) {
        return drift.at(2 * (column(cell) + 0.5) / columns - 1, 2 * (row(cell) + 0.5) / rows - 1);
    }
}
