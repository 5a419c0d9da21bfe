package io.github.skindelta.certainty;

import io.github.skindelta.lighting.Drift;
import java.util.List;

/**
 * A grid of square cells over the before photo, and which of them are untouched skin that both photos show.
 *
 * @param columns of the grid
 * @param rows of the grid
 * @param reference cells of untouched skin, ascending
 * @param targetArea area of the target, cells
 * @param margin cells between a patch that is held out and the skin that it is held against
 */
record Cells(int columns, int rows, List<Integer> reference, double targetArea, int margin) {

    /** Copies the list. */
    Cells {
        reference = List.copyOf(reference);
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
