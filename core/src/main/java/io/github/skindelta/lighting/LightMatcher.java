package io.github.skindelta.lighting;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinSelection;
import io.github.skindelta.skin.SkinSite;
import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * One gain per channel between the photos, from the same patches of reference skin: the median of
 * {@code ln(after) − ln(before)} over patches, each a mean of linear light.
 *
 * <p>Fitted to the difference between the photos and never to one photo alone (METHODS §1.8).
 */
final class LightMatcher {

    /** Side of a patch as a part of the before photo's shared width: some 30 a side. */
    private static final double PATCH = 1 / 30.0;

    /** Fewer patches of skin than this say nothing. */
    private static final int FEWEST_PATCHES = 8;

    private static final double SIGMA_PER_MAD = 1.4826;

    private LightMatcher() {}

    static LightMatch match(SkinSelection selection, Alignment alignment) {
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
        double[][] ratios = new double[3][];
        for (int channel = 0; channel < 3; channel++) {
            ratios[channel] = logRatios(
                    PatchMeans.of(channel(selection.before().linear(), channel), before, window, patches),
                    PatchMeans.of(
                            channel(selection.after().linear(), channel),
                            after,
                            selection.after().window(),
                            alignment.afterFromBefore().inverse(),
                            patches));
        }
        if (ratios[0].length < FEWEST_PATCHES) {
            return new LightMatch(LightMatch.Tier.NONE, new LightMatch.LogGain(0, 0, 0), 0);
        }
        LightMatch.LogGain gain = new LightMatch.LogGain(median(ratios[0]), median(ratios[1]), median(ratios[2]));
        double residual = (spread(ratios[0]) + spread(ratios[1]) + spread(ratios[2])) / 3;
        return new LightMatch(LightMatch.Tier.REFERENCE_SKIN, gain, residual);
    }

    private static Plane channel(LinearRgb linear, int channel) {
        return switch (channel) {
            case 0 -> linear.red();
            case 1 -> linear.green();
            default -> linear.blue();
        };
    }

    /** Patches without enough skin in either photo are 0 and drop out. */
    private static double[] logRatios(double[] before, double[] after) {
        double[] ratios = new double[before.length];
        int count = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] > 0 && after[i] > 0) {
                ratios[count++] = Math.log(after[i] / before[i]);
            }
        }
        return Arrays.copyOf(ratios, count);
    }

    private static double median(double[] values) {
        return new Median().evaluate(values);
    }

    private static double spread(double[] values) {
        double middle = median(values);
        return SIGMA_PER_MAD
                * median(Arrays.stream(values)
                        .map(value -> Math.abs(value - middle))
                        .toArray());
    }
}
