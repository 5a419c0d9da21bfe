package io.github.skindelta.metric;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * How much stronger relief shows in the after photo than in the before photo, by place: {@code ln(power after / power
 * before)} of the same untouched skin as a cubic polynomial over the before photo.
 *
 * <p>Contrast of relief follows the lamp's direction over the local surface, so on a curved limb a lamp that turns changes
 * the ratio of target to reference although the skin did not change. Unchanged rendered pairs, hard, texture-coarse: RMS
 * error 4.2 % without a field, 1.7 % with a square, 1.0 % with a cubic one.
 *
 * <p>The coefficients minimise {@code Σ 2 (after · e^(−f/2) + before · e^(f/2))} and a small ridge, so that the corrected
 * sums of both photos agree, also when weighted with the terms. It is convex, does not care how noisy a single patch is,
 * and turns its sign when the photos are swapped.
 */
final class ReliefField {

    /** 1, x, y, …, y³. */
    private static final int TERMS = 10;

    /** Fewer patches say nothing. */
    private static final int FEWEST_PATCHES = 8;

    /**
     * Of the total power: keeps terms small that the patches do not tell. Ten times less or three times more are as good.
     */
    private static final double RIDGE = 0.01;

    private static final int ROUNDS = 30;
    private static final double CONVERGED = 1e-10;

    private final double[] coefficients;

    /**
     * A patch of untouched skin.
     *
     * @param x of its middle, −1 to 1 over the window
     * @param y the same
     * @param before power in the before photo
     * @param after power in the after photo
     */
    record Sample(double x, double y, double before, double after) {}

    private ReliefField(double... coefficients) {
        this.coefficients = coefficients;
    }

    /** The field through patches; none at all if they are too few. */
    static ReliefField fitted(List<Sample> samples) {
        double before = samples.stream().mapToDouble(Sample::before).sum();
        double after = samples.stream().mapToDouble(Sample::after).sum();
        double[] field = new double[TERMS];
        if (samples.size() < FEWEST_PATCHES || !(before > 0) || !(after > 0)) {
            return new ReliefField(field);
        }
        field[0] = Math.log(after / before);
        double ridge = RIDGE * Math.sqrt(before * after);
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = newtonStep(samples, ridge, field);
            Arrays.setAll(field, term -> field[term] + step[term]);
            if (Arrays.stream(step).map(Math::abs).max().orElse(0) < CONVERGED) {
                break;
            }
        }
        return new ReliefField(field);
    }

    private static double[] newtonStep(List<Sample> samples, double ridge, double... field) {
        double[] slope = new double[TERMS];
        double[][] bend = new double[TERMS][TERMS];
        for (Sample sample : samples) {
            double[] terms = terms(sample.x(), sample.y());
            double half = product(field, terms) / 2;
            double after = sample.after() * Math.exp(-half);
            double before = sample.before() * Math.exp(half);
            for (int a = 0; a < TERMS; a++) {
                slope[a] += terms[a] * (after - before);
                for (int b = 0; b < TERMS; b++) {
                    bend[a][b] += terms[a] * terms[b] * (after + before) / 2;
                }
            }
        }
        for (int term = 1; term < TERMS; term++) {
            slope[term] -= ridge * field[term];
            bend[term][term] += ridge;
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(bend, false))
                .getSolver()
                .solve(new ArrayRealVector(slope, false))
                .toArray();
    }

    /**
     * Logarithm of power after over power before.
     *
     * @param x −1 to 1 over the window
     * @param y the same
     */
    double at(double x, double y) {
        double[] c = coefficients;
        // As terms are, written out: it is asked for every pixel.
        return c[0]
                + c[1] * x
                + c[2] * y
                + c[3] * (x * x)
                + c[4] * (x * y)
                + c[5] * (y * y)
                + c[6] * (x * x * x)
                + c[7] * (x * x * y)
                + c[8] * (x * (y * y))
                + c[9] * (y * y * y);
    }

    private static double[] terms(double x, double y) {
        return new double[] {1, x, y, x * x, x * y, y * y, x * x * x, x * x * y, x * (y * y), y * y * y};
    }

    private static double product(double[] a, double... b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
