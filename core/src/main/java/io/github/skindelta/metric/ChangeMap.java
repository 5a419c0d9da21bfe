package io.github.skindelta.metric;

import java.util.List;

/**
 * Where on the treated skin one metric changed: square cells in the before photo's frame, of which only those carry a change
 * that differ by more than chance allows.
 *
 * @param metric what is mapped; changes are in its {@code changeUnit}
 * @param grid where the cells are
 * @param examined cells of treated skin that were looked at, all targets together; may be 0
 * @param falseDiscoveryRate part of the changed cells that is expected to be chance, in (0, 1)
 * @param changed cells with a significant change, targets in their order, row by row; in all others no change was detectable
 */
public record ChangeMap(
        MetricDefinition metric, Grid grid, int examined, double falseDiscoveryRate, List<Cell> changed) {

    /** Copies the list. */
    public ChangeMap {
        changed = List.copyOf(changed);
    }

    /**
     * Square cells side by side.
     *
     * @param left left edge of the first column, pixels of the full before photo; −0.5 is the photo's own edge
     * @param top upper edge of the first row, likewise
     * @param sidePx of a cell, pixels of the before photo
     * @param columns cells in a row
     * @param rows rows of cells
     */
    public record Grid(double left, double top, int sidePx, int columns, int rows) {}

    /**
     * A place that changed.
     *
     * @param column in the grid, from 0
     * @param row in the grid, from 0
     * @param region name of the target
     * @param change after less before, each against untouched skin, in the unit of changes; never 0
     */
    public record Cell(int column, int row, String region, double change) {}
}
