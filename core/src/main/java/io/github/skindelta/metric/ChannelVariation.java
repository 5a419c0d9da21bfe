package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.BlockMean;
import io.github.skindelta.raster.Contrast;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** How red, green and blue vary together over the untouched skin of one photo, read off a reduced picture. */
final class ChannelVariation {

    /** Rec. 709: the share of each linear channel in the luminance. */
    static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};

    /** Pixels of the reduced picture, mm: five to the shortest wavelength of interest. */
    private static final double PIXEL_MM = 0.1;

    /** Of light from within a band, 0.5–2 mm and 2–8 mm. */
    private static final double COARSE_FROM_MM = 0.5;

    private static final double COARSE_TO_MM = 2;
    private static final double WIDE_TO_MM = 8;

    /** Side of a patch: a few furrows. */
    private static final double PATCH_MM = 1.6;

    /** Fewer patches do not tell relief from pigment. */
    private static final int FEWEST_PATCHES = 40;

    /** Of the patches; the roughest hold moles and hairs. */
    private static final double NOT_ROUGHEST_PERCENT = 95;

    private final double[] means;
    private final double[][] coarse;
    private final double[][] wide;
    private final double[] relief;

    private ChannelVariation(double[] means, double[][] coarse, double[][] wide, double... relief) {
        this.means = means;
        this.coarse = coarse;
        this.wide = wide;
        this.relief = relief;
    }

    /**
     * Reads untouched skin.
     *
     * @param photo with a scale
     * @param reference untouched skin
     */
    static ChannelVariation of(SkinPhoto photo, Mask reference) {
        return new Reading(photo, reference).variation();
    }

    /** Whether there was enough skin to tell relief from pigment; without, covariances are 0 and relief has no colour. */
    boolean isTelling() {
        return coarse[1][1] > 0;
    }

    /** Mean of linear red, green and blue. */
    double mean(int channel) {
        return means[channel];
    }

    /** Covariance of two channels' contrast between 0.5 and 2 mm: relief, and pigment. */
    double coarse(int channel, int other) {
        return coarse[channel][other];
    }

    /** The same between 2 and 8 mm, where pigment shows most. */
    double wide(int channel, int other) {
        return wide[channel][other];
    }

    /** By how much relief shows in a channel, as a multiple of how it shows in luminance. */
    double relief(int channel) {
        return relief[channel];
    }

    /** Mean luminance. */
    double luminance() {
        return IntStream.range(0, 3).mapToDouble(i -> LUMINANCE[i] * means[i]).sum();
    }

    /** The steps of reading one photo. */
    private static final class Reading {

        private final List<Plane> channels;
        private final Mask usable;
        private final double pixelMm;
        private final PatchMeans patches;
        private final int[] filled;
        private final double[] means;

        Reading(SkinPhoto photo, Mask reference) {
            int factor = Math.max(1, (int) (PIXEL_MM / photo.ruler().perPixel()));
            this.channels = List.of(
                    BlockMean.of(photo.linear().red(), factor),
                    BlockMean.of(photo.linear().green(), factor),
                    BlockMean.of(photo.linear().blue(), factor));
            this.usable = photo.usable().reduced(factor);
            this.pixelMm = factor * photo.ruler().perPixel();
            this.patches = SkinPatches.of(reference.reduced(factor), PATCH_MM / pixelMm);
            this.filled = IntStream.range(0, patches.count())
                    .filter(patches::isFilled)
                    .toArray();
            this.means = AreaMean.of(
                    List.of(
                            photo.linear().red(),
                            photo.linear().green(),
                            photo.linear().blue()),
                    reference,
                    photo.window(),
                    photo.area());
        }

        ChannelVariation variation() {
            if (filled.length < FEWEST_PATCHES) {
                return new ChannelVariation(means, new double[3][3], new double[3][3], 1, 1, 1);
            }
            double shortest = Math.max(COARSE_FROM_MM, 4 * pixelMm);
            List<Plane> fine = blurred(channels, shortest);
            List<Plane> middle = blurred(channels, COARSE_TO_MM);
            List<Plane> coarse = contrasts(fine, middle);
            List<Plane> wide = contrasts(middle, blurred(channels, WIDE_TO_MM));
            return new ChannelVariation(means, covariances(coarse), covariances(wide), relief(coarse, fine));
        }

        /**
         * From patch to patch relief is deeper or shallower, pigment is as varied as ever: what grows with the fine relief's
         * power is the relief's own colour.
         */
        private double[] relief(List<Plane> coarse, List<Plane> smooth) {
            double total = IntStream.range(0, 3)
                    .mapToDouble(i -> LUMINANCE[i] * means[i])
                    .sum();
            double[] shares = IntStream.range(0, 3)
                    .mapToDouble(i -> LUMINANCE[i] * means[i] / total)
                    .toArray();
            Plane fine = Contrast.of(WeightedSum.of(channels, LUMINANCE), WeightedSum.of(smooth, LUMINANCE));
            double[] depth = centred(atMost(patches.of(Contrast.product(fine, fine))));
            Plane luminance = WeightedSum.of(coarse, shares);
            double own = grows(Contrast.product(luminance, luminance), depth);
            return coarse.stream()
                    .mapToDouble(channel -> grows(Contrast.product(channel, luminance), depth) / own)
                    .toArray();
        }

        private double[] atMost(double... values) {
            double[] chosen = IntStream.of(filled).mapToDouble(i -> values[i]).toArray();
            double most = new Percentile(NOT_ROUGHEST_PERCENT).evaluate(chosen);
            return IntStream.range(0, chosen.length)
                    .mapToDouble(i -> Math.min(chosen[i], most))
                    .toArray();
        }

        private static double[] centred(double... values) {
            double mean = IntStream.range(0, values.length)
                            .mapToDouble(i -> values[i])
                            .sum()
                    / values.length;
            return IntStream.range(0, values.length)
                    .mapToDouble(i -> values[i] - mean)
                    .toArray();
        }

        private double grows(Plane product, double... depth) {
            double[] power = patches.of(product);
            return IntStream.range(0, depth.length)
                    .mapToDouble(i -> depth[i] * power[filled[i]])
                    .sum();
        }

        private List<Plane> blurred(List<Plane> planes, double wavelengthMm) {
            MaskedBlur blur = new MaskedBlur(usable, Wavelength.halving(wavelengthMm) / pixelMm);
            return planes.stream().map(blur::of).toList();
        }

        private static List<Plane> contrasts(List<Plane> detail, List<Plane> surroundings) {
            List<Plane> contrasts = new ArrayList<>();
            for (int i = 0; i < detail.size(); i++) {
                contrasts.add(Contrast.of(detail.get(i), surroundings.get(i)));
            }
            return contrasts;
        }

        private double[][] covariances(List<Plane> contrasts) {
            double[][] covariances = new double[3][3];
            for (int i = 0; i < 3; i++) {
                for (int j = i; j < 3; j++) {
                    covariances[i][j] = mean(Contrast.product(contrasts.get(i), contrasts.get(j)));
                    covariances[j][i] = covariances[i][j];
                }
            }
            return covariances;
        }

        private double mean(Plane plane) {
            double[] values = patches.of(plane);
            return IntStream.of(filled).mapToDouble(i -> values[i]).sum() / filled.length;
        }
    }
}
