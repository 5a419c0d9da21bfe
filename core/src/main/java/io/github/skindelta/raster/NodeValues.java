package io.github.skindelta.raster;

import java.util.Arrays;

/** One number at each node of a grid, and beyond its edge a border of nodes that continue the last two in a line. */
final class NodeValues {

    private final NodeGrid nodes;
    private final int stride;
    private final double[] bordered;

    private NodeValues(NodeGrid nodes, double[] bordered) {
        this.nodes = nodes;
        this.stride = nodes.columns() + 2;
        this.bordered = bordered;
    }

    /**
     * @param values row by row
     * @throws IllegalArgumentException if there is not one finite value a node
     */
    static NodeValues of(NodeGrid nodes, double[] values) {
        if (values.length != nodes.count() || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("%d × %d nodes need as many finite values, found %d"
                    .formatted(nodes.columns(), nodes.rows(), values.length));
        }
        int columns = nodes.columns();
        int rows = nodes.rows();
        NodeValues field = new NodeValues(nodes, new double[(columns + 2) * (rows + 2)]);
        for (int row = 0; row < rows; row++) {
            int start = (row + 1) * field.stride;
            System.arraycopy(values, row * columns, field.bordered, start + 1, columns);
            field.continueLine(start, 1);
            field.continueLine(start + columns + 1, -1);
        }
        for (int column = 0; column < field.stride; column++) {
            field.continueLine(column, field.stride);
            field.continueLine((rows + 1) * field.stride + column, -field.stride);
        }
        return field;
    }

    private void continueLine(int index, int inwards) {
        bordered[index] = 2 * bordered[index + inwards] - bordered[index + 2 * inwards];
    }

    /** The values without the border. */
    double[] rowMajor() {
        double[] values = new double[nodes.count()];
        for (int row = 0; row < nodes.rows(); row++) {
            System.arraycopy(bordered, (row + 1) * stride + 1, values, row * nodes.columns(), nodes.columns());
        }
        return values;
    }

    /**
     * The values at the height of a row of the picture, one a column of nodes.
     *
     * @param y row of the picture
     * @param first column to begin with, counted with the border
     * @param count number of columns
     */
    double[] at(double y, int first, int count) {
        double down = nodes.down(y);
        int row = NodeGrid.cell(down, nodes.rows());
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = CatmullRom.value(bordered, row * stride + first + i, stride, down - row);
        }
        return values;
    }

    /** How the values change downwards, a pixel; as {@link #at}. */
    double[] slopesAt(double y, int first, int count) {
        double[] slopes = new double[count];
        if (nodes.reachesDown(y)) {
            double down = nodes.down(y);
            int row = NodeGrid.cell(down, nodes.rows());
            for (int i = 0; i < count; i++) {
                slopes[i] = CatmullRom.slope(bordered, row * stride + first + i, stride, down - row) / nodes.step();
            }
        }
        return slopes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeValues values
                && nodes.equals(values.nodes)
                && Arrays.equals(bordered, values.bordered);
    }

    @Override
    public int hashCode() {
        return 31 * nodes.hashCode() + Arrays.hashCode(bordered);
    }
}
