package io.github.skindelta.lighting;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * By how much a difference of log-chroma, ln(R / G), between places of the same untouched skin is larger in the after photo
 * than in the before photo: what another tone curve or another spectrum of the light does (METHODS §1.1), which no gain
 * takes out.
 *
 * <p>Deming's regression with equal errors of both photos, so that swapping them inverts the slope; its error from leaving
 * out blocks of skin in turn. What cameras and lamps usually do is known beforehand, and decides where the skin shows too
 * little colour of its own.
 *
 * @param value 1 where colours differ alike in both photos
 * @param standardError of the value
 */
record ChromaSlope(double value, double standardError) {

    /** Slopes between two photos: gamma 0.9 to 1.1, or lamps of 2900 to 6800 K, are within two of these. */
    private static final double USUAL_SPREAD = 0.06;

    /** A slope is not one number for light and dark skin: METHODS §5. */
    private static final double LEAST_ERROR = 0.01;

    /** Patches that differ by more than this many robust standard deviations show something else than skin. */
    private static final double OUTLYING = 3;

    private static final double SIGMA_PER_MAD = 1.4826;

    /** Blocks a side that are left out in turn. */
    private static final int BLOCKS = 4;

    /** Fewer patches say nothing beyond what is usual. */
    private static final int FEWEST = 24;

    /** What is known without looking. */
    static final ChromaSlope USUAL = new ChromaSlope(1, USUAL_SPREAD);

    /** One patch: deviations of log-chroma from their trends over the frame. */
    private record Deviation(int block, double before, double after) {}

    /**
     * The slope.
     *
     * @param samples patches of reference skin
     * @param field the light's difference, which is taken out
     */
    static ChromaSlope of(List<LightField.Sample> samples, LightField field) {
        if (samples.size() < FEWEST) {
            return USUAL;
        }
        List<Deviation> deviations = withoutOutliers(deviations(samples, field));
        double slope = deming(deviations);
        double error = Math.hypot(jackknife(deviations), slope * halfRange(deviations));
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(error)) {
            return USUAL;
        }
        double weight = 1 / Math.max(error * error, LEAST_ERROR * LEAST_ERROR);
        double prior = 1 / (USUAL_SPREAD * USUAL_SPREAD);
        return new ChromaSlope(
                (weight * slope + prior) / (weight + prior), Math.max(LEAST_ERROR, 1 / Math.sqrt(weight + prior)));
    }

    private static List<Deviation> deviations(List<LightField.Sample> samples, LightField field) {
        double[] chroma = samples.stream()
                .mapToDouble(sample -> sample.before()[0] - sample.before()[1])
                .toArray();
        double[] deviating = withoutTrend(chroma, samples);
        List<Deviation> deviations = new ArrayList<>();
        for (int i = 0; i < deviating.length; i++) {
            LightField.Sample sample = samples.get(i);
            double difference = field.error(sample, 0) - field.error(sample, 1);
            deviations.add(new Deviation(LightField.block(sample, BLOCKS), deviating[i], deviating[i] + difference));
        }
        return deviations;
    }

    /** The field has taken out whatever is linear of the difference: so must be what it is compared with. */
    private static double[] withoutTrend(double[] values, List<LightField.Sample> samples) {
        OLSMultipleLinearRegression trend = new OLSMultipleLinearRegression();
        trend.newSampleData(
                values,
                samples.stream()
                        .map(sample -> new double[] {sample.x(), sample.y()})
                        .toArray(double[][]::new));
        return trend.estimateResiduals();
    }

    private static List<Deviation> withoutOutliers(List<Deviation> deviations) {
        double mad = new Median()
                .evaluate(deviations.stream()
                        .mapToDouble(deviation -> Math.abs(deviation.after() - deviation.before()))
                        .toArray());
        double limit = OUTLYING * SIGMA_PER_MAD * mad;
        return deviations.stream()
                .filter(deviation -> Math.abs(deviation.after() - deviation.before()) <= limit)
                .toList();
    }

    /** Sums of squares and products of deviations from their means: before · before, before · after, after · after. */
    private static double[] sums(List<Deviation> deviations) {
        double before =
                deviations.stream().mapToDouble(Deviation::before).average().orElse(0);
        double after =
                deviations.stream().mapToDouble(Deviation::after).average().orElse(0);
        double[] sums = new double[3];
        for (Deviation deviation : deviations) {
            double b = deviation.before() - before;
            double a = deviation.after() - after;
            sums[0] += b * b;
            sums[1] += a * b;
            sums[2] += a * a;
        }
        return sums;
    }

    private static double deming(List<Deviation> deviations) {
        double[] sums = sums(deviations);
        double excess = sums[2] - sums[0];
        return (excess + Math.sqrt(excess * excess + 4 * sums[1] * sums[1])) / (2 * sums[1]);
    }

    /**
     * How far the slope may lie off because nobody knows which photo has more of the noise: all of it in one or all of it in
     * the other multiplies the slope by the correlation, or divides it by that.
     */
    private static double halfRange(List<Deviation> deviations) {
        double[] sums = sums(deviations);
        double correlation = sums[1] / Math.sqrt(sums[0] * sums[2]);
        return (1 / correlation - correlation) / 2;
    }

    private static double jackknife(List<Deviation> deviations) {
        List<Double> slopes = new ArrayList<>();
        for (int block = 0; block < BLOCKS * BLOCKS; block++) {
            int left = block;
            List<Deviation> rest = deviations.stream()
                    .filter(deviation -> deviation.block() != left)
                    .toList();
            if (rest.size() < deviations.size() && !rest.isEmpty()) {
                slopes.add(deming(rest));
            }
        }
        double mean = slopes.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        double sum = slopes.stream()
                .mapToDouble(slope -> (slope - mean) * (slope - mean))
                .sum();
        return slopes.size() < 4 ? Double.NaN : Math.sqrt(sum * (slopes.size() - 1) / slopes.size());
    }
}
