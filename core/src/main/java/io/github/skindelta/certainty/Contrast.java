package io.github.skindelta.certainty;

import io.github.skindelta.lighting.Drift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * A patch against the skin around it: the weights of the mean over the patch, less those by which cells of reference skin
 * predict it where the light drifts smoothly. Applied to a map of differences between the photos it gives the error of a
 * reading at the patch; the patch and a margin are held out of the prediction.
 *
 * @param cells of the grid
 * @param weights one a cell; they sum to 0
 * @param leverage of the prediction: 1 where it is a plain mean of the cells that it is made of, more where the drift has to be
 *     followed beyond them, in the sense of the leverage of a linear regression
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Contrast(int[] cells, double[] weights, double leverage) {

    /** Against a singular fit where the skin lies on a line; far below any cell's own weight. */
    private static final double RIDGE = 1e-9;

    /** A patch with holes says less of its size. */
    private static final double LEAST_FILLED = 0.75;

    /** Cells for each term of the drift. */
    private static final int LEAST_REST = 4;

    /**
     * A patch of reference skin.
     *
     * @param grid the cells
     * @param patch its cells
     * @param shares of the patch's area in each, summing to 1
     * @param rest cells that predict it, none of them in the patch
     * @param drift what the prediction follows
     */
    static Contrast of(Cells grid, int[] patch, double[] shares, int[] rest, Drift drift) {
        double[] wanted = new double[drift.terms()];
        for (int i = 0; i < patch.length; i++) {
            addTo(wanted, grid.terms(drift, patch[i]), shares[i]);
        }
        double[] solved = solved(grid, wanted, rest, drift);
        int[] cells = new int[patch.length + rest.length];
        double[] weights = new double[cells.length];
        System.arraycopy(patch, 0, cells, 0, patch.length);
        System.arraycopy(shares, 0, weights, 0, patch.length);
        for (int i = 0; i < rest.length; i++) {
            cells[patch.length + i] = rest[i];
            weights[patch.length + i] = -dot(solved, grid.terms(drift, rest[i]));
        }
        return new Contrast(cells, weights, rest.length * dot(solved, wanted));
    }

    /** Leverage of the prediction at the target's middle from all cells of the grid. */
    static double leverageAtTarget(Cells grid, Drift drift) {
        int[] all = grid.reference().stream().mapToInt(Integer::intValue).toArray();
        double[] wanted =
                drift.at(grid.target().middle().x(), grid.target().middle().y());
        return all.length * dot(solved(grid, wanted, all, drift), wanted);
    }

    /** Factors of the terms of a cell in its weight, so that the weighted terms of all of them sum to those that are wanted. */
    private static double[] solved(Cells grid, double[] wanted, int[] cells, Drift drift) {
        double[][] normal = new double[drift.terms()][drift.terms()];
        for (int cell : cells) {
            double[] terms = grid.terms(drift, cell);
            for (int a = 0; a < terms.length; a++) {
                addTo(normal[a], terms, terms[a]);
            }
        }
        for (int a = 0; a < drift.terms(); a++) {
            normal[a][a] += RIDGE * cells.length;
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false))
                .getSolver()
                .solve(new ArrayRealVector(wanted, false))
                .toArray();
    }

    private static void addTo(double[] sums, double[] terms, double weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * terms[i];
        }
    }

    private static double dot(double[] a, double... b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The reading's error, from a map of differences by cell. */
    double applied(double... map) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += weights[i] * map[cells[i]];
        }
        return sum;
    }

    /**
     * Patches of a size, side by side, each mostly of reference skin.
     *
     * @param grid the cells
     * @param side of a patch, cells
     * @param most patches wanted, thinned evenly
     * @param drift what their predictions follow
     */
    static List<Contrast> patches(Cells grid, int side, int most, Drift drift) {
        boolean[] isReference = new boolean[grid.columns() * grid.rows()];
        grid.reference().forEach(cell -> isReference[cell] = true);
        List<int[]> squares = new ArrayList<>();
        for (int row = 0; row + side <= grid.rows(); row += side) {
            for (int column = 0; column + side <= grid.columns(); column += side) {
                int[] square = square(grid, column, row, side, isReference);
                if (square.length >= LEAST_FILLED * side * side) {
                    squares.add(square);
                }
            }
        }
        List<Contrast> contrasts = new ArrayList<>();
        int every = Math.max(1, (squares.size() + most - 1) / most);
        for (int i = 0; i < squares.size(); i += every) {
            int[] square = squares.get(i);
            int[] rest = farFrom(grid, square);
            if (rest.length >= LEAST_REST * drift.terms()) {
                contrasts.add(of(grid, square, even(square.length), rest, drift));
            }
        }
        return contrasts;
    }

    private static int[] square(Cells grid, int column, int row, int side, boolean... isReference) {
        return IntStream.range(0, side * side)
                .map(i -> (row + i / side) * grid.columns() + column + i % side)
                .filter(cell -> isReference[cell])
                .toArray();
    }

    private static int[] farFrom(Cells grid, int... square) {
        int first = square[0];
        int last = square[square.length - 1];
        int left = Integer.MAX_VALUE;
        int right = -1;
        for (int cell : square) {
            left = Math.min(left, grid.column(cell));
            right = Math.max(right, grid.column(cell));
        }
        int from = left - grid.margin();
        int to = right + grid.margin();
        return grid.reference().stream()
                .mapToInt(Integer::intValue)
                .filter(cell -> grid.row(cell) < grid.row(first) - grid.margin()
                        || grid.row(cell) > grid.row(last) + grid.margin()
                        || grid.column(cell) < from
                        || grid.column(cell) > to)
                .toArray();
    }

    private static double[] even(int count) {
        double[] shares = new double[count];
        Arrays.fill(shares, 1.0 / count);
        return shares;
    }
}
