package io.github.skindelta.align.dense;

import io.github.skindelta.align.PointPair;
import io.github.skindelta.raster.DisplacementField;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.NodeGrid;
import io.github.skindelta.raster.NodeWeights;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.interfaces.linsol.LinearSolverSparse;
import org.ejml.ops.DConvertMatrixStruct;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;

/**
 * The smooth displacement through matched points that bends least: penalised least squares of the values at the nodes,
 * with Cauchy weights, so that points whose surroundings have changed lose their say.
 *
 * <p>The penalty is a thin plate's bending energy, second differences between nodes (Terzopoulos, IEEE PAMI 10(4), 1988,
 * eq. 6). Skin bends over centimetres and a scar's edge moves over millimetres: the field follows the one and not the
 * other.
 */
final class SmoothFit {

    private static final int ITERATIONS = 5;

    /** Cauchy's constant: 95 % as efficient as least squares where errors are normal. */
    private static final double CAUCHY = 2.385;

    /**
     * Draws nodes towards the homography, in points: nothing among the ten that a cell holds, and all there is far from
     * any.
     */
    private static final double ANCHOR = 0.001;

    private final Homography plane;
    private final NodeGrid nodes;
    private final List<PointPair> points;
    private final NodeWeights[] weights;
    private final double stiffness;
    private final double leastSigmaPx;
    private DMatrixRMaj values;
    private DMatrixRMaj system;
    private double sigmaPx;

    private SmoothFit(Homography plane, NodeGrid nodes, List<PointPair> points, double stiffness, double leastSigmaPx) {
        this.plane = plane;
        this.nodes = nodes;
        this.points = points;
        this.weights = points.stream()
                .map(pair -> NodeWeights.of(nodes, pair.before()))
                .toArray(NodeWeights[]::new);
        this.stiffness = stiffness;
        this.leastSigmaPx = leastSigmaPx;
        this.values = new DMatrixRMaj(nodes.count(), 2);
        this.system = new DMatrixRMaj(nodes.count(), nodes.count());
    }

    /**
     * Fits a field.
     *
     * @param plane the homography that it comes on top of
     * @param nodes where the field has its values
     * @param points matched points
     * @param stiffness weight of a cell's bending against that of the points in it
     * @param leastSigmaPx errors below this are rounding
     * @return the fit
     */
    static SmoothFit of(
            Homography plane, NodeGrid nodes, List<PointPair> points, double stiffness, double leastSigmaPx) {
        SmoothFit fit = new SmoothFit(plane, nodes, points, stiffness, leastSigmaPx);
        fit.iterate();
        return fit;
    }

    /** The same points fitted around another homography. */
    SmoothFit around(Homography other) {
        return of(other, nodes, points, stiffness, leastSigmaPx);
    }

    /** The homography with the field on top. */
    Warp warp() {
        double[] dx = new double[nodes.count()];
        double[] dy = new double[nodes.count()];
        for (int i = 0; i < dx.length; i++) {
            dx[i] = values.get(i, 0);
            dy[i] = values.get(i, 1);
        }
        return Warp.of(plane, DisplacementField.of(nodes, dx, dy));
    }

    /** Standard deviation of a point about the field, along one axis, pixels of the after photo. */
    double sigmaPx() {
        return sigmaPx;
    }

    /** The nodes' covariance where each point's variance is 1: the inverse of the normal equations' matrix. */
    DMatrixRMaj unitCovariance() {
        DMatrixRMaj inverse = new DMatrixRMaj(nodes.count(), nodes.count());
        solver().solve(CommonOps_DDRM.identity(nodes.count()), inverse);
        return inverse;
    }

    NodeGrid nodes() {
        return nodes;
    }

    private void iterate() {
        double[] say = new double[points.size()];
        Arrays.fill(say, 1);
        for (int i = 0; i < ITERATIONS; i++) {
            assemble(say);
            solver().solve(rightSide(say), values);
            double[] misses = misses();
            sigmaPx = Math.max(new Median().evaluate(misses) / 1.1774, leastSigmaPx);
            for (int j = 0; j < say.length; j++) {
                double ratio = misses[j] / (CAUCHY * sigmaPx);
                say[j] = 1 / (1 + ratio * ratio);
            }
        }
    }

    /** Nodes are tied to near ones only: in their order the factor stays a band. */
    private LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> solver() {
        LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> solver = LinearSolverFactory_DSCC.cholesky(FillReducing.NONE);
        if (!solver.setA(DConvertMatrixStruct.convert(system, (DMatrixSparseCSC) null, 0))) {
            throw new IllegalStateException("the field's equations are singular");
        }
        return solver;
    }

    private void assemble(double... say) {
        system.zero();
        for (int i = 0; i < nodes.count(); i++) {
            system.add(i, i, ANCHOR);
        }
        addBending();
        for (int p = 0; p < say.length; p++) {
            int[] indices = weights[p].indices();
            double[] w = weights[p].weights();
            for (int i = 0; i < w.length; i++) {
                for (int j = 0; j < w.length; j++) {
                    system.add(indices[i], indices[j], say[p] * w[i] * w[j]);
                }
            }
        }
    }

    private DMatrixRMaj rightSide(double... say) {
        DMatrixRMaj right = new DMatrixRMaj(nodes.count(), 2);
        for (int p = 0; p < say.length; p++) {
            Point before = points.get(p).before();
            Point flat = plane.map(before);
            int[] indices = weights[p].indices();
            double[] w = weights[p].weights();
            for (int i = 0; i < w.length; i++) {
                right.add(indices[i], 0, say[p] * w[i] * (points.get(p).after().x() - flat.x()));
                right.add(indices[i], 1, say[p] * w[i] * (points.get(p).after().y() - flat.y()));
            }
        }
        return right;
    }

    private double[] misses() {
        double[] misses = new double[points.size()];
        for (int p = 0; p < misses.length; p++) {
            Point flat = plane.map(points.get(p).before());
            double x = points.get(p).after().x() - flat.x();
            double y = points.get(p).after().y() - flat.y();
            int[] indices = weights[p].indices();
            double[] w = weights[p].weights();
            for (int i = 0; i < w.length; i++) {
                x -= w[i] * values.get(indices[i], 0);
                y -= w[i] * values.get(indices[i], 1);
            }
            misses[p] = Math.hypot(x, y);
        }
        return misses;
    }

    /** Second differences along rows, along columns, and twice those across. */
    private void addBending() {
        int columns = nodes.columns();
        for (int row = 0; row < nodes.rows(); row++) {
            for (int column = 0; column < columns; column++) {
                int i = row * columns + column;
                if (column > 0 && column < columns - 1) {
                    addSquare(1, new int[] {i - 1, i, i + 1}, 1, -2, 1);
                }
                if (row > 0 && row < nodes.rows() - 1) {
                    addSquare(1, new int[] {i - columns, i, i + columns}, 1, -2, 1);
                }
                if (column < columns - 1 && row < nodes.rows() - 1) {
                    addSquare(2, new int[] {i, i + 1, i + columns, i + columns + 1}, 1, -1, -1, 1);
                }
            }
        }
    }

    private void addSquare(double times, int[] indices, double... weights) {
        for (int i = 0; i < indices.length; i++) {
            for (int j = 0; j < indices.length; j++) {
                system.add(indices[i], indices[j], stiffness * times * weights[i] * weights[j]);
            }
        }
    }
}
