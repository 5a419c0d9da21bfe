package io.github.skindelta.lighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * How the light of two photos of the same skin differs from place to place: {@code ln(after) − ln(before)} as a polynomial
 * over the before photo, its linear terms each channel's own and its higher terms common to all channels (METHODS §1.8). Lamps
 * of several colours and tone curves bend the channels a little unlike: what the square terms of one differ from the common
 * ones is fitted too, and kept small.
 *
 * <p>Fitted robustly to patches of reference skin, which lie around the target: between them it is interpolated.
 */
final class LightField {

    /** Of each channel's own: 1, x, y. What bends the field is common to all. */
    private static final int OWN = 3;

    /** Terms after those, x² to y³: their coefficients come first, then each channel's own. */
    private static final int COMMON = Drift.CUBIC.terms() - OWN;

    /** Of each channel besides, after all those: what its x², xy and y² differ from the common ones. */
    private static final int BENT = 3;

    private static final int FIRST_BENT = COMMON + 3 * OWN;

    private static final int TERMS = FIRST_BENT + 3 * BENT;

    /**
     * Squared differences of square terms weigh as much as this part of the patches' squared errors. On some 200 rendered pairs
     * of tuning seeds it made the errors of redness in another room 3 to 27 % smaller; free terms made them larger on unchanged
     * skin, because the hole under a target is guessed.
     */
    private static final double STIFFNESS = 0.1;

    /** No differences at all: while a shape is chosen, which noise would otherwise bend. */
    private static final double RIGID = 1e6;

    /** Huber's constant: 95 % as efficient as least squares where errors are Gaussian. */
    private static final double HUBER = 1.345;

    private static final double SIGMA_PER_MAD = 1.4826;
    private static final int ROUNDS = 6;
    private static final double RIDGE = 1e-6;

    /** Blocks a side that are left out in turn: as wide as a target. */
    private static final int BLOCKS = 4;

    /** A richer shape must predict left-out blocks better by this factor. */
    private static final double CLEARLY_BETTER = 0.98;

    private final Drift shape;

    /** Of each channel, one a term of {@link Drift#CUBIC}. */
    private final double[][] coefficients;

    /**
     * A patch of skin.
     *
     * @param x of its middle, −1 to 1 over the window
     * @param y the same
     * @param before logarithms of red, green and blue in the before photo
     * @param logRatio of after over before, in red, green and blue
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Sample(double x, double y, double[] before, double[] logRatio) {}

    private LightField(Drift shape, double... solution) {
        this.shape = shape;
        this.coefficients = new double[3][Drift.CUBIC.terms()];
        for (int channel = 0; channel < coefficients.length; channel++) {
            for (int term = 0; term < coefficients[channel].length; term++) {
                coefficients[channel][term] = solution[column(channel, term)];
            }
            for (int bent = 0; bent < BENT; bent++) {
                coefficients[channel][OWN + bent] += solution[FIRST_BENT + BENT * channel + bent];
            }
        }
    }

    /** Where a term of a channel is in the system of equations. */
    private static int column(int channel, int term) {
        return term < OWN ? COMMON + OWN * channel + term : term - OWN;
    }

    /** No difference anywhere. */
    static LightField none() {
        return new LightField(Drift.LEVEL, new double[TERMS]);
    }

    /** The field of the shape that best predicts patches in blocks that it has not seen. */
    static LightField fitted(List<Sample> samples) {
        Drift best = Drift.LEVEL;
        double least = Double.MAX_VALUE;
        for (Drift shape : Drift.values()) {
            double error = samples.size() < 3 * terms(shape) ? Double.MAX_VALUE : leaveBlockOutError(shape, samples);
            if (error < CLEARLY_BETTER * least) {
                best = shape;
                least = error;
            }
        }
        return fitted(best, samples);
    }

    /** Free coefficients of a shape: its level and slopes are each channel's own. */
    private static int terms(Drift shape) {
        return 3 * Math.min(shape.terms(), OWN) + Math.max(shape.terms() - OWN, 0);
    }

    private static double leaveBlockOutError(Drift shape, List<Sample> samples) {
        double sum = 0;
        int count = 0;
        for (int block = 0; block < BLOCKS * BLOCKS; block++) {
            List<Sample> seen = new ArrayList<>();
            List<Sample> left = new ArrayList<>();
            for (Sample sample : samples) {
                (block(sample, BLOCKS) == block ? left : seen).add(sample);
            }
            if (!left.isEmpty() && !seen.isEmpty()) {
                LightField field = fitted(shape, seen, RIGID);
                sum += left.size() * field.residual(left);
                count += left.size();
            }
        }
        return count == 0 ? Double.MAX_VALUE : sum / count;
    }

    /** Which of {@code aSide · aSide} blocks of the window holds a sample. */
    static int block(Sample sample, int aSide) {
        int column = Math.min((int) ((sample.x() + 1) / 2 * aSide), aSide - 1);
        int row = Math.min((int) ((sample.y() + 1) / 2 * aSide), aSide - 1);
        return Math.max(row, 0) * aSide + Math.max(column, 0);
    }

    /** The field of a shape. */
    static LightField fitted(Drift shape, List<Sample> samples) {
        return fitted(shape, samples, STIFFNESS);
    }

    private static LightField fitted(Drift shape, List<Sample> samples, double stiffness) {
        double[][] weights = new double[samples.size()][3];
        for (double[] weight : weights) {
            Arrays.fill(weight, 1);
        }
        LightField field = solved(shape, samples, stiffness, weights);
        for (int round = 1; round < ROUNDS; round++) {
            reweigh(field, samples, weights);
            field = solved(shape, samples, stiffness, weights);
        }
        return field;
    }

    private static LightField solved(Drift shape, List<Sample> samples, double stiffness, double[]... weights) {
        double[][] normal = new double[TERMS][TERMS];
        double[] right = new double[TERMS];
        for (int i = 0; i < samples.size(); i++) {
            for (int channel = 0; channel < 3; channel++) {
                double[] row = row(shape, samples.get(i), channel);
                double weight = weights[i][channel];
                for (int a = 0; a < TERMS; a++) {
                    right[a] += weight * row[a] * samples.get(i).logRatio()[channel];
                    for (int b = 0; row[a] != 0 && b < TERMS; b++) {
                        normal[a][b] += weight * (row[a] * row[b]);
                    }
                }
            }
        }
        for (int term = 0; term < TERMS; term++) {
            // Terms that the shape has not come out as 0; the others hardly feel it.
            normal[term][term] += (term < FIRST_BENT ? RIDGE : stiffness) * samples.size();
        }
        RealVector solution = new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false));
        return new LightField(shape, solution.toArray());
    }

    private static double[] row(Drift shape, Sample sample, int channel) {
        double[] row = new double[TERMS];
        double[] terms = shape.at(sample.x(), sample.y());
        for (int term = 0; term < terms.length; term++) {
            row[column(channel, term)] = terms[term];
        }
        for (int bent = 0; bent < BENT && OWN + bent < terms.length; bent++) {
            row[FIRST_BENT + BENT * channel + bent] = terms[OWN + bent];
        }
        return row;
    }

    private static void reweigh(LightField field, List<Sample> samples, double[][] weights) {
        double limit = HUBER * Math.max(field.residual(samples), 1e-6);
        for (int i = 0; i < weights.length; i++) {
            for (int channel = 0; channel < 3; channel++) {
                double error = Math.abs(field.error(samples.get(i), channel));
                weights[i][channel] = error <= limit ? 1 : limit / error;
            }
        }
    }

    /** Which terms it has. */
    Drift shape() {
        return shape;
    }

    /** Robust standard deviation of what the field leaves unexplained, the mean of the channels'. */
    double residual(List<Sample> samples) {
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            int own = channel;
            sum += SIGMA_PER_MAD
                    * new Median()
                            .evaluate(samples.stream()
                                    .mapToDouble(sample -> Math.abs(error(sample, own)))
                                    .toArray());
        }
        return sum / 3;
    }

    /** What the field leaves unexplained of a sample. */
    double error(Sample sample, int channel) {
        return sample.logRatio()[channel] - at(sample.x(), sample.y(), channel);
    }

    /**
     * Natural logarithm of after over before.
     *
     * @param x −1 to 1 over the window
     * @param y the same
     * @param channel 0 red, 1 green, 2 blue
     */
    double at(double x, double y, int channel) {
        double[] c = coefficients[channel];
        return c[0]
                + x * (c[1] + x * (c[3] + x * c[6]) + y * (c[4] + x * c[7]))
                + y * (c[2] + y * (c[5] + x * c[8] + y * c[9]));
    }
}
