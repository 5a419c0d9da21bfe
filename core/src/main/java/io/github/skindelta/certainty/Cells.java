package io.github.skindelta.certainty;

import io.github.skindelta.lighting.Drift;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A grid of square cells over the before photo: which of them are untouched skin that both photos show, and how much of the
 * target each holds.
 *
 * @param columns of the grid
 * @param rows of the grid
 * @param reference cells of untouched skin, ascending
 * @param target share of the target's area in each cell of the grid, sums to 1
 * @param margin cells between a patch that is held out and the skin that it is held against
 */
public record Cells(int columns, int rows, List<Integer> reference, List<Double> target, int margin) {

    /** Copies the lists. */
    public Cells {
        reference = List.copyOf(reference);
        target = List.copyOf(target);
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

    /** Cells that hold a part of the target. */
    int[] targetCells() {
        return IntStream.range(0, target.size())
                .filter(cell -> target.get(cell) > 0)
                .toArray();
    }
}
