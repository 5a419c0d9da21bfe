package io.github.skindelta.align;

import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.NonSymmetricMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * The homography that fits matched points best, by iteratively reweighted least squares of the transfer error in the
 * after photo, with Cauchy weights: a match far from the rest loses its say smoothly.
 *
 * <p>Hartley and Zisserman, Multiple View Geometry, 2nd edition, §4.4 (normalisation) and §5.2 (covariance).
 */
final class HomographyFit {

    private static final int ITERATIONS = 30;

    /** Cauchy's constant: 95 % as efficient as least squares where errors are normal. */
    private static final double CAUCHY = 2.385;

    /** Errors below this are rounding, not evidence, pixels. */
    private static final double LEAST_SIGMA = 0.02;

    /** Smaller singular values, relative to the largest, are rounding: the points leave a direction open. */
    private static final double LEAST_STRENGTH = 1e-9;

    private final Homography afterFromBefore;
    private final Homography normalBefore;
    private final double pixelsPerNormal;
    private final RealMatrix covariance;
    private final double[] elements;

    private HomographyFit(
            Homography afterFromBefore,
            Homography normalBefore,
            double pixelsPerNormal,
            RealMatrix covariance,
            double[] elements) {
        this.afterFromBefore = afterFromBefore;
        this.normalBefore = normalBefore;
        this.pixelsPerNormal = pixelsPerNormal;
        this.covariance = covariance;
        this.elements = elements;
    }

    /**
     * Fits a homography.
     *
     * @param pairs at least four matched points, not all on a line
     * @return the fit
     * @throws IllegalArgumentException if the points do not determine a homography
     */
    static HomographyFit of(List<PointPair> pairs) {
        if (pairs.size() < 4) {
            throw new IllegalArgumentException("a homography needs 4 points, found " + pairs.size());
        }
        Homography normalBefore =
                normalising(pairs.stream().map(PointPair::before).toList());
        Homography normalAfter =
                normalising(pairs.stream().map(PointPair::after).toList());
        List<PointPair> normal = pairs.stream()
                .map(pair -> new PointPair(normalBefore.map(pair.before()), normalAfter.map(pair.after())))
                .toList();
        double pixelsPerNormal = 1 / normalAfter.rowMajor()[0];
        double[] elements = direct(normal);
        RealMatrix information = new Array2DRowRealMatrix(8, 8);
        double sigma = 1;
        for (int i = 0; i < ITERATIONS; i++) {
            Step step = Step.of(normal, elements, LEAST_SIGMA / pixelsPerNormal);
            elements = step.moved();
            information = step.information;
            sigma = step.sigma;
            if (step.delta.getLInfNorm() < 1e-12) {
                break;
            }
        }
        RealMatrix covariance = inverse(information).scalarMultiply(sigma * sigma);
        Homography fitted = normalAfter.inverse().times(homography(elements)).times(normalBefore);
        return new HomographyFit(fitted, normalBefore, pixelsPerNormal, covariance, elements);
    }

    /** The map that fits best. */
    Homography afterFromBefore() {
        return afterFromBefore;
    }

    /**
     * How far off a mapped point may be because the matches are noisy and few.
     *
     * @param before the point, pixels of the before photo
     * @return mean squared radial error, pixels² of the after photo
     */
    double variancePx2(Point before) {
        Point p = normalBefore.map(before);
        double sum = 0;
        for (int axis = 0; axis < 2; axis++) {
            RealVector gradient = new ArrayRealVector(gradient(elements, p, axis));
            sum += gradient.dotProduct(covariance.operate(gradient));
        }
        return sum * pixelsPerNormal * pixelsPerNormal;
    }

    /** Moves the points' centroid to the origin and their mean distance from it to √2. */
    private static Homography normalising(List<Point> points) {
        double cx = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double cy = points.stream().mapToDouble(Point::y).average().orElseThrow();
        double distance = points.stream()
                .mapToDouble(p -> Math.hypot(p.x() - cx, p.y() - cy))
                .average()
                .orElseThrow();
        if (!(distance > 0)) {
            throw new IllegalArgumentException("all points are one");
        }
        double s = Math.sqrt(2) / distance;
        return Homography.of(s, 0, -s * cx, 0, s, -s * cy, 0, 0, 1);
    }

    /** The direct linear transform: the start of the iteration. */
    private static double[] direct(List<PointPair> pairs) {
        RealMatrix equations = new Array2DRowRealMatrix(Math.max(2 * pairs.size(), 9), 9);
        for (int i = 0; i < pairs.size(); i++) {
            Point b = pairs.get(i).before();
            Point a = pairs.get(i).after();
            equations.setRow(2 * i, new double[] {b.x(), b.y(), 1, 0, 0, 0, -a.x() * b.x(), -a.x() * b.y(), -a.x()});
            equations.setRow(
                    2 * i + 1, new double[] {0, 0, 0, b.x(), b.y(), 1, -a.y() * b.x(), -a.y() * b.y(), -a.y()});
        }
        SingularValueDecomposition decomposition = new SingularValueDecomposition(equations);
        double[] strengths = decomposition.getSingularValues();
        if (strengths[7] < LEAST_STRENGTH * strengths[0]) {
            throw new IllegalArgumentException("the points lie on a line and do not determine a homography");
        }
        double[] solution = decomposition.getV().getColumn(8);
        double[] elements = new double[8];
        for (int i = 0; i < 8; i++) {
            elements[i] = solution[i] / solution[8];
        }
        return elements;
    }

    private static Homography homography(double[] h) {
        return Homography.of(h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], 1);
    }

    /** Derivatives of one coordinate of the mapped point by the eight elements. */
    private static double[] gradient(double[] h, Point p, int axis) {
        double w = h[6] * p.x() + h[7] * p.y() + 1;
        double mapped = (h[3 * axis] * p.x() + h[3 * axis + 1] * p.y() + h[3 * axis + 2]) / w;
        double[] gradient = new double[8];
        gradient[3 * axis] = p.x() / w;
        gradient[3 * axis + 1] = p.y() / w;
        gradient[3 * axis + 2] = 1 / w;
        gradient[6] = -mapped * p.x() / w;
        gradient[7] = -mapped * p.y() / w;
        return gradient;
    }

    private static RealMatrix inverse(RealMatrix information) {
        RealMatrix ridged = information.copy();
        // Keeps the inverse finite where the points hardly determine an element.
        double ridge = 1e-12 * information.getTrace();
        for (int i = 0; i < 8; i++) {
            ridged.addToEntry(i, i, ridge);
        }
        try {
            return new CholeskyDecomposition(ridged, 1e-9, 0).getSolver().getInverse();
        } catch (NonSymmetricMatrixException | NonPositiveDefiniteMatrixException notFinite) {
            throw new IllegalArgumentException("the points are too scattered to determine a homography", notFinite);
        }
    }

    /** One Gauss–Newton step. */
    private record Step(RealVector from, RealVector delta, RealMatrix information, double sigma) {

        static Step of(List<PointPair> pairs, double[] h, double leastSigma) {
            Homography map = homography(h);
            double[] errors = new double[pairs.size()];
            for (int i = 0; i < errors.length; i++) {
                errors[i] =
                        distance(map.map(pairs.get(i).before()), pairs.get(i).after());
            }
            double sigma = Math.max(scale(errors), leastSigma);
            RealMatrix information = new Array2DRowRealMatrix(8, 8);
            RealVector slope = new ArrayRealVector(8);
            for (int i = 0; i < errors.length; i++) {
                double ratio = errors[i] / (CAUCHY * sigma);
                add(pairs.get(i), h, 1 / (1 + ratio * ratio), information, slope);
            }
            return new Step(new ArrayRealVector(h), inverse(information).operate(slope), information, sigma);
        }

        double[] moved() {
            return from.add(delta).toArray();
        }

        /** Standard deviation of one coordinate: the median of a Rayleigh distribution is 1.1774 σ. */
        private static double scale(double[] errors) {
            return new Median().evaluate(errors) / 1.1774;
        }

        private static void add(PointPair pair, double[] h, double weight, RealMatrix information, RealVector slope) {
            Point mapped = homography(h).map(pair.before());
            double[] misses = {pair.after().x() - mapped.x(), pair.after().y() - mapped.y()};
            for (int axis = 0; axis < 2; axis++) {
                double[] gradient = gradient(h, pair.before(), axis);
                for (int r = 0; r < 8; r++) {
                    slope.addToEntry(r, weight * misses[axis] * gradient[r]);
                    for (int c = 0; c < 8; c++) {
                        // The product of the gradients first: the same whichever comes first, or the matrix is not
                        // symmetric.
                        information.addToEntry(r, c, weight * (gradient[r] * gradient[c]));
                    }
                }
            }
        }

        private static double distance(Point a, Point b) {
            return Math.hypot(a.x() - b.x(), a.y() - b.y());
        }
    }
}
