package io.github.skindelta.certainty;

/** How alike the errors of two cells are: 1 for a cell itself, falling off exponentially with the distance. */
final class Correlation {

    private final double[][] byDistance;
    private final Cells grid;

    /**
     * @param grid the cells
     * @param rangeCells distance at which the correlation is 1 / e, cells
     */
    Correlation(Cells grid, double rangeCells) {
        this.grid = grid;
        this.byDistance = new double[grid.rows()][grid.columns()];
        for (int dy = 0; dy < grid.rows(); dy++) {
            for (int dx = 0; dx < grid.columns(); dx++) {
                byDistance[dy][dx] = StrictMath.exp(-Math.hypot(dx, dy) / rangeCells);
            }
        }
    }

    /** Variance of a contrast where every cell's error has variance 1. */
    double variance(Contrast contrast) {
        int[] cells = contrast.cells();
        double[] weights = contrast.weights();
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            int row = grid.row(cells[i]);
            int column = grid.column(cells[i]);
            double along = weights[i] / 2;
            for (int j = 0; j < i; j++) {
                along += weights[j]
                        * byDistance[Math.abs(row - grid.row(cells[j]))][Math.abs(column - grid.column(cells[j]))];
            }
            sum += 2 * weights[i] * along;
        }
        return sum;
    }
}
