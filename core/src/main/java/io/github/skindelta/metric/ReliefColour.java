package io.github.skindelta.metric;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * How relief and pigment differ in colour: {@code ΔC = (softness · C + mirror) · relief} in each channel C, and a mix of the
 * channels in which pigment shows least.
 *
 * <p>Light from within the skin is modulated in proportion to the skin's own colour, and a little softer in red, which
 * travels further below the surface (Ma et al., Rendering Techniques 2007: normals measured in red are the smoothest). What
 * the surface mirrors is white and does not know what is below it. So the same relief has more contrast on dark skin, and
 * dividing it by the luminance alone makes skin look smoother when its pigment fades: rendered pairs, pigment −25 %, skin
 * types V and VI, by 9 and 12 %.
 */
final class ReliefColour {

    /** What relief keeps of its contrast in red and green, where it keeps all in blue. */
    private static final double[] TYPICAL_SOFTNESS = {0.84, 0.96, 1};

    /** Even mirror-like skin keeps some light of its own. */
    private static final double LEAST_SOFTNESS = 0.3;

    /** Largest part of the luminance; oily skin under a low lamp. */
    private static final double MOST_MIRRORED = 1;

    private static final double MIRROR_STEP = 0.01;

    /**
     * Of the relief's own colour, cameras keep half: they smooth and subsample colour, and bend tones. Once, one and a half
     * times and twice what is found leave an RMS error of 5.2, 2.4 and 1.5 % where pigment faded (tuning seeds, mild).
     */
    private static final double LOST_BY_CAMERAS = 2;

    /** Of the variation between 2 and 8 mm, where pigment is surest, in the variation that the mix is to be quiet in. */
    private static final double WIDE_SHARE = 0.3;

    /** Of the variation's mean: keeps the mix from chasing noise. */
    private static final double RIDGE = 0.1;

    private final double mirror;
    private final double[] softness;
    private final double[] mix;

    private ReliefColour(double mirror, double[] softness, double... mix) {
        this.mirror = mirror;
        this.softness = softness;
        this.mix = mix;
    }

    /**
     * Relief in luminance: for bands in which the camera keeps no colour.
     *
     * @param before untouched skin of the before photo
     * @param after the same skin in the after photo, in the same light
     */
    static ReliefColour inLuminance(ChannelVariation before, ChannelVariation after) {
        return of(before, after).mixed(before, after, ChannelVariation.LUMINANCE);
    }

    /**
     * Relief in the mix of channels that is quietest, so that it holds the least pigment, while relief keeps its strength
     * (Capon's beamformer, Proc. IEEE 57, 1969).
     *
     * @param before untouched skin of the before photo
     * @param after the same skin in the after photo, in the same light
     */
    static ReliefColour withoutPigment(ChannelVariation before, ChannelVariation after) {
        if (!before.isTelling() || !after.isTelling()) {
            return inLuminance(before, after);
        }
        ReliefColour colour = of(before, after);
        double[] gain = IntStream.range(0, 3)
                .mapToDouble(i -> mean(before, after, i) / colour.shows(before, after, i))
                .toArray();
        double[][] unrest = new double[3][3];
        for (ChannelVariation photo : new ChannelVariation[] {before, after}) {
            add(unrest, 1, gain, photo::coarse);
            add(unrest, WIDE_SHARE, gain, photo::wide);
        }
        double ridge = RIDGE * trace(unrest) / 3 / 3;
        for (int i = 0; i < 3; i++) {
            unrest[i][i] += ridge;
        }
        double[] quiet = new CholeskyDecomposition(new Array2DRowRealMatrix(unrest, false))
                .getSolver()
                .solve(new ArrayRealVector(3, 1.0))
                .toArray();
        return colour.mixed(
                before,
                after,
                IntStream.range(0, 3)
                        .mapToDouble(i -> quiet[i] / colour.shows(before, after, i))
                        .toArray());
    }

    /** Covariance of two channels. */
    @FunctionalInterface
    private interface Covariance {
        double of(int channel, int other);
    }

    private static void add(double[][] sum, double weight, double[] gain, Covariance covariance) {
        double[][] part = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                part[i][j] = gain[i] * gain[j] * covariance.of(i, j);
            }
        }
        double trace = trace(part);
        for (int i = 0; trace > 0 && i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                sum[i][j] += weight * part[i][j] / trace;
            }
        }
    }

    private static double trace(double[]... matrix) {
        return matrix[0][0] + matrix[1][1] + matrix[2][2];
    }

    private static ReliefColour of(ChannelVariation before, ChannelVariation after) {
        double share = Math.min(LOST_BY_CAMERAS * (mirrored(before) + mirrored(after)) / 2, MOST_MIRRORED);
        double mirror = share * (before.luminance() + after.luminance()) / 2;
        double green = (TYPICAL_SOFTNESS[1] + mirror / mean(before, after, 1)) / relief(before, after, 1);
        double[] softness = new double[3];
        Arrays.setAll(softness, i -> {
            double found = green * relief(before, after, i) - mirror / mean(before, after, i);
            return Math.max((TYPICAL_SOFTNESS[i] + found) / 2, LEAST_SOFTNESS);
        });
        return new ReliefColour(mirror, softness);
    }

    /** The part of the luminance that best explains the relief's colour in one photo. */
    private static double mirrored(ChannelVariation photo) {
        double best = 0; // Colourless relief, as where too little skin was seen, leaves it at that.
        double least = Double.MAX_VALUE;
        for (int step = 0; step * MIRROR_STEP <= MOST_MIRRORED; step++) {
            double mirror = step * MIRROR_STEP * photo.luminance();
            double[] misfit = IntStream.range(0, 3)
                    .mapToDouble(i ->
                            Math.log(Math.max(photo.relief(i), 0.05) / (TYPICAL_SOFTNESS[i] + mirror / photo.mean(i))))
                    .toArray();
            double mean = (misfit[0] + misfit[1] + misfit[2]) / 3;
            double error =
                    Arrays.stream(misfit).map(m -> (m - mean) * (m - mean)).sum();
            if (error < least) {
                least = error;
                best = step * MIRROR_STEP;
            }
        }
        return best;
    }

    private ReliefColour mixed(ChannelVariation before, ChannelVariation after, double... weights) {
        double level = IntStream.range(0, 3)
                .mapToDouble(i -> weights[i] * shows(before, after, i))
                .sum();
        return new ReliefColour(
                mirror,
                softness,
                Arrays.stream(weights).map(weight -> weight / level).toArray());
    }

    /** Relief's effect on a channel of mean untouched skin. */
    private double shows(ChannelVariation before, ChannelVariation after, int channel) {
        return softness[channel] * mean(before, after, channel) + mirror;
    }

    private static double mean(ChannelVariation before, ChannelVariation after, int channel) {
        return (before.mean(channel) + after.mean(channel)) / 2;
    }

    private static double relief(ChannelVariation before, ChannelVariation after, int channel) {
        return Math.max((before.relief(channel) + after.relief(channel)) / 2, 0.05);
    }

    /** Weights of red, green and blue in which relief is looked at. */
    double[] mix() {
        return mix.clone();
    }

    /** Weights of red, green and blue that say, with {@link #mirrorLevel()} added, how strongly relief shows there. */
    double[] levelMix() {
        return IntStream.range(0, 3).mapToDouble(i -> mix[i] * softness[i]).toArray();
    }

    /** What mirrored light adds to how strongly relief shows. */
    double mirrorLevel() {
        return mirror * (mix[0] + mix[1] + mix[2]);
    }

    /** Light that relief modulates at the surface, where white is 1. */
    double mirror() {
        return mirror;
    }
}
