package io.github.skindelta.raster;

/**
 * Nodes on a picture, the same distance apart each way, row by row from the top left.
 *
 * @param first place of the first node, pixels
 * @param step from one node to the next, pixels, positive
 * @param columns nodes a row, at least 2
 * @param rows number of rows, at least 2
 */
public record NodeGrid(Point first, double step, int columns, int rows) {

    /**
     * @throws IllegalArgumentException if there are too few nodes, or they have no place
     */
    public NodeGrid {
        if (!(step > 0) || columns < 2 || rows < 2 || !Double.isFinite(step + first.x() + first.y())) {
            throw new IllegalArgumentException(
                    "not a grid: %d × %d nodes from %s on, %s px apart".formatted(columns, rows, first, step));
        }
    }

    /**
     * A grid that reaches at least one cell beyond a window on each side, so that nothing in the window lies at the
     * grid's edge.
     *
     * @param window the part of the picture to cover
     * @param step from one node to the next, pixels
     * @return the grid, its middle the window's
     */
    public static NodeGrid covering(Window window, double step) {
        int columns = (int) Math.ceil((window.width() - 1) / step) + 3;
        int rows = (int) Math.ceil((window.height() - 1) / step) + 3;
        double left = window.x() + (window.width() - 1) / 2.0 - (columns - 1) * step / 2;
        double top = window.y() + (window.height() - 1) / 2.0 - (rows - 1) * step / 2;
        return new NodeGrid(new Point(left, top), step, columns, rows);
    }

    /** Number of nodes. */
    public int count() {
        return Math.multiplyExact(columns, rows);
    }

    /**
     * Place of a node.
     *
     * @param column 0 … columns − 1
     * @param row 0 … rows − 1
     * @return pixels of the picture
     */
    public Point at(int column, int row) {
        return new Point(first.x() + column * step, first.y() + row * step);
    }

    /** Steps from the first column, those outside brought to the edge. */
    double across(double x) {
        return Math.min(Math.max((x - first.x()) / step, 0), columns - 1);
    }

    /** Steps from the first row, those outside brought to the edge. */
    double down(double y) {
        return Math.min(Math.max((y - first.y()) / step, 0), rows - 1);
    }

    /** The cell, from 0, that a number of steps falls into; there are as many cells as gaps between nodes. */
    static int cell(double steps, int nodes) {
        return Math.min((int) steps, nodes - 2);
    }

    /** Whether a column lies between the first and the last. */
    boolean reachesAcross(double x) {
        return x >= first.x() && x <= first.x() + (columns - 1) * step;
    }

    /** Whether a row lies between the first and the last. */
    boolean reachesDown(double y) {
        return y >= first.y() && y <= first.y() + (rows - 1) * step;
    }
}
