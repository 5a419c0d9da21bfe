package io.github.skindelta.metric;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealVector;

/**
 * How wide and how dark a crease is, from what a photo shows across it. A crease is darker where it is deeper, for its walls
 * hide the sky, and one of its walls is darker than the other where light comes from one side: the profile is fitted by a
 * Gaussian and its slope together, so that the way the light falls makes it neither wider nor darker.
 *
 * @param widthMm full width at half depth
 * @param darkening in its middle against the skin beside, hundredths of a decade; below 0 where it is brighter
 */
record CreaseFit(double widthMm, double darkening) {

    private static final double NARROWEST_MM = 0.25;
    private static final double WIDEST_MM = 2;
    private static final double WIDTH_STEP = 1.08;
    private static final double FARTHEST_MM = 0.45;
    private static final double PLACE_STEP_MM = 0.09;

    /** Full width at half height of a Gaussian, in standard deviations. */
    private static final double FULL_WIDTH = 2.3548;

    /**
     * Fits a profile.
     *
     * @param profile darkness across, the crease about in the middle
     * @param stepMm from value to value
     * @param smoothingMm standard deviation of what the profile was smoothed by
     */
    static CreaseFit of(double[] profile, double stepMm, double smoothingMm) {
        CreaseFit best = new CreaseFit(NARROWEST_MM, 0);
        double least = Double.MAX_VALUE;
        for (double width = NARROWEST_MM; width <= WIDEST_MM; width *= WIDTH_STEP) {
            double own = width / FULL_WIDTH;
            double sigma = Math.hypot(own, smoothingMm);
            for (double middle = -FARTHEST_MM; middle <= FARTHEST_MM; middle += PLACE_STEP_MM) {
                double[][] shapes = shapes(profile.length, stepMm, middle, sigma);
                RealVector fitted = fit(shapes, profile);
                double left = residual(shapes, profile, fitted);
                if (left < least && fitted.getEntry(0) > 0) {
                    least = left;
                    // Smoothing made it wider and in the same measure shallower.
                    best = new CreaseFit(width, fitted.getEntry(0) * sigma / own);
                }
            }
        }
        return best;
    }

    private static double[][] shapes(int count, double stepMm, double middle, double sigma) {
        double[][] shapes = new double[4][count];
        for (int i = 0; i < count; i++) {
            double across = (i - count / 2) * stepMm;
            double z = (across - middle) / sigma;
            shapes[0][i] = Math.exp(-z * z / 2);
            shapes[1][i] = z * shapes[0][i];
            shapes[2][i] = 1;
            shapes[3][i] = across;
        }
        return shapes;
    }

    private static RealVector fit(double[][] shapes, double... profile) {
        double[][] normal = new double[shapes.length][shapes.length];
        double[] right = new double[shapes.length];
        for (int i = 0; i < shapes.length; i++) {
            right[i] = dot(shapes[i], profile);
            for (int j = 0; j < shapes.length; j++) {
                normal[i][j] = dot(shapes[i], shapes[j]);
            }
        }
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false))
                    .getSolver()
                    .solve(new ArrayRealVector(right, false));
        } catch (NonPositiveDefiniteMatrixException flat) {
            return new ArrayRealVector(shapes.length);
        }
    }

    private static double residual(double[][] shapes, double[] profile, RealVector fitted) {
        double sum = 0;
        for (int i = 0; i < profile.length; i++) {
            double left = profile[i];
            for (int k = 0; k < shapes.length; k++) {
                left -= fitted.getEntry(k) * shapes[k][i];
            }
            sum += left * left;
        }
        return sum;
    }

    private static double dot(double[] a, double... b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
