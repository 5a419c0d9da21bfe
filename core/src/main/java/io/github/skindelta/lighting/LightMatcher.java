package io.github.skindelta.lighting;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinSelection;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * How the light differs between the photos, from the same patches of reference skin: {@code ln(after) − ln(before)} of
 * patches, each a mean of linear light; a gain per channel as their median, and a {@link LightField} over them.
 *
 * <p>Fitted to the difference between the photos and never to one photo alone (METHODS §1.8).
 */
final class LightMatcher {

    /** Side of a patch as a part of the before photo's shared width: some 30 a side. */
    private static final double PATCH = 1 / 30.0;

    /** Fewer patches of skin than this say nothing. */
    private static final int FEWEST_PATCHES = 8;

    /** What slopes differ by between unlike phones, where nothing tells it. */
    static final double UNKNOWN_SLOPE = 0.1;

    private LightMatcher() {}

    /**
     * What was found.
     *
     * @param light in words and figures
     * @param field over the window of the before photo, −1 to 1 each way
     * @param doubt of the field where it has seen no skin
     * @param level mean logarithm of untouched skin in the before photo, red, green and blue
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Result(LightMatch light, LightField field, FieldDoubt doubt, double[] level) {

        /** One without reference skin: nothing is known from place to place. */
        static Result without(LightMatch light) {
            return new Result(light, LightField.none(), FieldDoubt.none(LightField.none()), new double[3]);
        }
    }

    static Result match(SkinSelection selection, Alignment alignment) {
        Window window = selection.before().window();
        Mask before = Mask.none(window.width(), window.height());
        Mask after = Mask.none(
                selection.after().window().width(), selection.after().window().height());
        for (SkinSite site : selection.sites()) {
            before = before.or(site.before().reference());
            after = after.or(site.after().reference());
        }
        PatchMeans.Patches patches =
                new PatchMeans.Patches(window, Math.max(4, (int) Math.round(PATCH * window.width())));
        PatchMeans beforeMeans = PatchMeans.of(before, window, patches);
        PatchMeans afterMeans = PatchMeans.of(
                after, selection.after().window(), alignment.afterFromBefore().inverse(), patches);
        double[][][] means = new double[3][][];
        for (int channel = 0; channel < 3; channel++) {
            means[channel] = new double[][] {
                beforeMeans.of(channel(selection.before().linear(), channel)),
                afterMeans.of(channel(selection.after().linear(), channel))
            };
        }
        List<LightField.Sample> samples = samples(means, patches);
        if (samples.size() < FEWEST_PATCHES) {
            return Result.without(
                    new LightMatch(LightMatch.Tier.NONE, new LightMatch.LogGain(0, 0, 0), 1, UNKNOWN_SLOPE, 0));
        }
        LightField field = LightField.fitted(samples);
        LightMatch.LogGain gain = new LightMatch.LogGain(median(samples, 0), median(samples, 1), median(samples, 2));
        ChromaSlope slope = ChromaSlope.of(samples, field);
        return new Result(
                new LightMatch(
                        LightMatch.Tier.REFERENCE_SKIN,
                        gain,
                        slope.value(),
                        slope.standardError(),
                        field.residual(samples)),
                field,
                FieldDoubt.of(field, samples),
                level(samples));
    }

    private static Plane channel(LinearRgb linear, int channel) {
        return switch (channel) {
            case 0 -> linear.red();
            case 1 -> linear.green();
            default -> linear.blue();
        };
    }

    /** Patches without enough skin in either photo are 0 and drop out. */
    private static List<LightField.Sample> samples(double[][][] means, PatchMeans.Patches patches) {
        List<LightField.Sample> samples = new ArrayList<>();
        for (int patch = 0; patch < means[0][0].length; patch++) {
            double[] log = new double[3];
            double[] logRatio = new double[3];
            boolean known = true;
            for (int channel = 0; channel < 3; channel++) {
                double before = means[channel][0][patch];
                double after = means[channel][1][patch];
                known &= before > 0 && after > 0;
                log[channel] = known ? Math.log(before) : 0;
                logRatio[channel] = known ? Math.log(after / before) : 0;
            }
            if (known) {
                samples.add(new LightField.Sample(patches.acrossAt(patch), patches.downAt(patch), log, logRatio));
            }
        }
        return samples;
    }

    private static double[] level(List<LightField.Sample> samples) {
        return IntStream.range(0, 3)
                .mapToDouble(channel -> samples.stream()
                        .mapToDouble(sample -> sample.before()[channel])
                        .average()
                        .orElse(0))
                .toArray();
    }

    private static double median(List<LightField.Sample> samples, int channel) {
        return new Median()
                .evaluate(samples.stream()
                        .mapToDouble(sample -> sample.logRatio()[channel])
                        .toArray());
    }
}
