package io.github.skindelta.raster;

/**
 * How much each of the sixteen nodes around a point counts in the value of a {@link DisplacementField} there: what a least
 * squares fit of the nodes needs.
 *
 * @param indices of the nodes, row by row over the whole grid
 * @param weights of the same, summing to 1
 */
@SuppressWarnings("ArrayRecordComponent") // Read by index a thousand times a fit and never kept.
public record NodeWeights(int[] indices, double[] weights) {

    private static final int SIDE = 4;

    /**
     * The weights at a point.
     *
     * @param nodes a grid of at least 4 × 4
     * @param point a place; one outside the inner cells is brought to their edge
     * @return sixteen weights
     */
    public static NodeWeights of(NodeGrid nodes, Point point) {
        double across = inner(nodes.across(point.x()), nodes.columns());
        double down = inner(nodes.down(point.y()), nodes.rows());
        int column = Math.min((int) across, nodes.columns() - 3);
        int row = Math.min((int) down, nodes.rows() - 3);
        double[] horizontal = cubic(across - column);
        double[] vertical = cubic(down - row);
        int[] indices = new int[SIDE * SIDE];
        double[] weights = new double[SIDE * SIDE];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (row - 1 + i / SIDE) * nodes.columns() + column - 1 + i % SIDE;
            weights[i] = vertical[i / SIDE] * horizontal[i % SIDE];
        }
        return new NodeWeights(indices, weights);
    }

    private static double inner(double steps, int nodes) {
        return Math.min(Math.max(steps, 1), nodes - 2);
    }

    private static double[] cubic(double t) {
        double[] unit = new double[SIDE];
        double[] weights = new double[SIDE];
        for (int i = 0; i < SIDE; i++) {
            unit[i] = 1;
            weights[i] = CatmullRom.value(unit, 0, 1, t);
            unit[i] = 0;
        }
        return weights;
    }
}
