package io.github.skindelta.raster;

import org.jspecify.annotations.Nullable;

/**
 * A displacement field along one row of a picture, interpolated downwards once so that each pixel costs four nodes.
 *
 * <p>Moves along the row; for one thread.
 */
final class DisplacementRow {

    private final DisplacementField field;
    private final NodeGrid nodes;
    private final double row;
    private final int firstColumn;
    private final double[] dx;
    private final double[] dy;
    private double @Nullable [] dxSlopes;
    private double @Nullable [] dySlopes;
    private int cell;
    private double t;
    private boolean isBeside;

    /**
     * @param field what to go along
     * @param row of the picture
     * @param firstColumn of the nodes to look at, counted with the border
     * @param columns number of them
     */
    DisplacementRow(DisplacementField field, double row, int firstColumn, int columns) {
        this.field = field;
        this.nodes = field.nodes();
        this.row = row;
        this.firstColumn = firstColumn;
        this.dx = field.horizontal().at(row, firstColumn, columns);
        this.dy = field.vertical().at(row, firstColumn, columns);
    }

    void moveTo(double x) {
        double across = nodes.across(x);
        int column = NodeGrid.cell(across, nodes.columns());
        cell = column - firstColumn;
        t = across - column;
        isBeside = !nodes.reachesAcross(x);
    }

    double dx() {
        return CatmullRom.value(dx, cell, 1, t);
    }

    double dy() {
        return CatmullRom.value(dy, cell, 1, t);
    }

    double dxAcross() {
        return isBeside ? 0 : CatmullRom.slope(dx, cell, 1, t) / nodes.step();
    }

    double dyAcross() {
        return isBeside ? 0 : CatmullRom.slope(dy, cell, 1, t) / nodes.step();
    }

    double dxDown() {
        double[] slopes = dxSlopes;
        if (slopes == null) {
            slopes = field.horizontal().slopesAt(row, firstColumn, dx.length);
            dxSlopes = slopes;
        }
        return CatmullRom.value(slopes, cell, 1, t);
    }

    double dyDown() {
        double[] slopes = dySlopes;
        if (slopes == null) {
            slopes = field.vertical().slopesAt(row, firstColumn, dy.length);
            dySlopes = slopes;
        }
        return CatmullRom.value(slopes, cell, 1, t);
    }
}
