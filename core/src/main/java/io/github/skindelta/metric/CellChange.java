package io.github.skindelta.metric;

/**
 * The change in one cell of a target.
 *
 * @param cell its index in the grid
 * @param change after less before, in the metric's unit of changes
 * @param pValue two-sided, of no change
 */
record CellChange(int cell, double change, double pValue) {}
