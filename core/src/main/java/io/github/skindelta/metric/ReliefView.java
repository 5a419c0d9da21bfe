package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.BandPower;
import io.github.skindelta.raster.Contrast;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.NoiseGain;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.SquaredSteps;
import io.github.skindelta.raster.WeightedSum;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Relief as one photo shows it: a mix of its channels, how strongly relief shows in it, and the noise in it. */
final class ReliefView {

    /** Wavelengths below these hold little else than noise on the smoothest skin, pixels. */
    private static final double NOISE_PX = 4;

    private static final double FINER_NOISE_PX = 2.8;

    /** Share of the patches, percent, that are smooth enough for their finest detail to be noise. */
    private static final double SMOOTHEST_PERCENT = 10;

    /** Side of a patch, pixels: 250 samples of noise of 4 px. */
    private static final int PATCH_PX = 32;

    /** What cameras make of noise from the finest to the next octave: 1.2–1.45 times; steeper is detail that is no noise. */
    private static final double LEAST_SLOPE = 0.5;

    private static final double MOST_SLOPE = 1.5;

    /**
     * Of the RMS around; more is no relief. With hairs skin smoothed by 30 % read 0.9 % too rough, and unchanged hard pairs
     * were off by 2.4 instead of 1.6 % (tuning seeds, texture-fine).
     */
    private static final double MOST_CONTRAST = 3;

    /** Standard deviation of the Gaussian that says what is usual: some dozens of furrows. */
    private static final double AROUND_MM = 1.5;

    private final SkinPhoto photo;
    private final Mask reference;
    private final double[] mix;
    private final Plane level;
    private final double noise;

    private ReliefView(SkinPhoto photo, Mask reference, double[] mix, Plane level) {
        this.photo = photo;
        this.reference = reference;
        this.mix = mix;
        this.level = level;
        this.noise = whiteNoise();
    }

    /**
     * A photo seen so.
     *
     * @param photo with a scale
     * @param reference untouched skin
     * @param colour of relief
     * @param levelMm wavelength above which the skin's own brightness counts as even
     */
    static ReliefView of(SkinPhoto photo, Mask reference, ReliefColour colour, double levelMm) {
        double mirrored = colour.mirrorLevel();
        Plane own = new MaskedBlur(
                        photo.usable(),
                        Wavelength.halving(levelMm) / photo.ruler().perPixel())
                .of(mixed(photo, colour.levelMix()));
        return new ReliefView(photo, reference, colour.mix(), WeightedSum.raised(own, mirrored));
    }

    private static Plane mixed(SkinPhoto photo, double... mix) {
        return WeightedSum.of(
                List.of(
                        photo.linear().red(),
                        photo.linear().green(),
                        photo.linear().blue()),
                mix);
    }

    /** Made anew when it is looked at: that is quick, and the views of a pair would hold four of them. */
    private Plane relief() {
        return mixed(photo, mix);
    }

    /**
     * Relief in a band.
     *
     * @param fromMm shortest wavelength
     * @param toMm longest
     * @param addedBlurMm standard deviation of a Gaussian through which the photo is seen
     */
    Detail detail(double fromMm, double toMm, double addedBlurMm) {
        double fine = sigmaPx(fromMm, addedBlurMm);
        double wide = sigmaPx(toMm, addedBlurMm);
        Plane relief = relief();
        Plane deviations = WeightedSum.of(
                List.of(
                        new MaskedBlur(photo.usable(), fine).of(relief),
                        new MaskedBlur(photo.usable(), wide).of(relief)),
                1,
                -1);
        return new Detail(deviations, noise * NoiseGain.ofDifference(fine, wide));
    }

    /**
     * What a band holds.
     *
     * @param deviations from the brightness around
     * @param noise their variance by noise, where the level is 1
     */
    record Detail(Plane deviations, double noise) {}

    /**
     * Power of relief.
     *
     * @param detail of a band
     * @return squared contrast, the mean power of noise subtracted
     */
    Plane power(Detail detail) {
        return BandPower.of(detail.deviations(), level, detail.noise());
    }

    /**
     * Squared differences of relief's contrast between places some distance apart, mean of four directions.
     *
     * @param detail of a band
     * @param distanceMm between the places, several times the shortest wavelength's smoothing
     * @return squared contrast, the mean power of noise subtracted
     */
    Plane steps(Detail detail, double distanceMm) {
        double distance = distanceMm / photo.ruler().perPixel();
        return SquaredSteps.of(
                detail.deviations(), level, photo.usable(), new SquaredSteps.Step(distance, 2 * detail.noise()));
    }

    /** Power in which a hair, a mole or an edge counts for no more than a deep furrow of the skin around it. */
    Plane withoutHairs(Plane power) {
        MaskedBlur around =
                new MaskedBlur(photo.usable(), AROUND_MM / photo.ruler().perPixel());
        return BandPower.atMost(power, around.of(power), MOST_CONTRAST * MOST_CONTRAST);
    }

    /** Mean of power over the untouched skin. */
    double mean(Plane power) {
        return AreaMean.of(List.of(power), reference, photo.window(), photo.area())[0];
    }

    /**
     * How much of a band's power was noise.
     *
     * @param detail of the band
     * @param left mean of the power after noise was subtracted
     * @return the part that was subtracted, 0–1
     */
    double noiseShare(Detail detail, double left) {
        return detail.noise() / Math.max(left + detail.noise(), Double.MIN_NORMAL);
    }

    private double sigmaPx(double wavelengthMm, double addedBlurMm) {
        return Math.hypot(Wavelength.halving(wavelengthMm), addedBlurMm)
                / photo.ruler().perPixel();
    }

    /**
     * Variance of white noise that would put as much power into the band as there is noise, where the level is 1.
     *
     * <p>Cameras smooth noise, the finest the most: from the octave below 4 px and the finer one beside it the rest is
     * extrapolated. Only the smoothest patches are asked, relief being everywhere else.
     */
    private double whiteNoise() {
        Plane relief = relief();
        Plane finer = GaussianBlur.of(relief, Wavelength.halving(FINER_NOISE_PX));
        Plane fine = GaussianBlur.of(relief, Wavelength.halving(NOISE_PX));
        PatchMeans patches = SkinPatches.of(reference, PATCH_PX);
        double finest = floor(patches, WeightedSum.of(List.of(relief, finer), 1, -1))
                / NoiseGain.ofDifference(0, Wavelength.halving(FINER_NOISE_PX));
        double next = floor(patches, WeightedSum.of(List.of(finer, fine), 1, -1))
                / NoiseGain.ofDifference(Wavelength.halving(FINER_NOISE_PX), Wavelength.halving(NOISE_PX));
        return finest > 0 ? next * Math.min(Math.max(next / finest, LEAST_SLOPE), MOST_SLOPE) : 0;
    }

    private double floor(PatchMeans patches, Plane detail) {
        double[] powers = patches.of(Contrast.product(detail, detail));
        double[] levels = patches.of(level);
        double[] relative = IntStream.range(0, powers.length)
                .filter(i -> levels[i] > 0)
                .mapToDouble(i -> powers[i] / levels[i])
                .toArray();
        return relative.length == 0 ? 0 : new Percentile(SMOOTHEST_PERCENT).evaluate(relative);
    }
}
