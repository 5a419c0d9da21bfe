package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.TextureModel.Pigment;
import io.github.skindelta.metric.TextureModel.Statistic;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Roughness of the target over that of untouched skin: root mean square of relief's contrast in a band of wavelengths; the
 * analogue of Sq in ISO 25178.
 *
 * <p>How strongly relief shows depends on the light's elevation (50° → 40° is +42 %), alike on target and reference: the
 * ratio cancels it (METHODS §4). It does not cancel a lamp that turns over a curved limb ({@link ReliefField}), pigment and
 * mirrored light ({@link ReliefColour}), noise ({@link ReliefView}) and a blurrier lens ({@link BlurDifference}).
 */
final class Texture implements MetricFamily<ReliefPair> {

    /**
     * What the allowances for noise, blur and pigment leave in doubt. No patch of untouched skin shows it: on rendered pairs
     * of tuning seeds textures were off by 1.6 (fine) and 2.2 % (coarse) where redness rose, and by 8 of 30 % where relief was
     * smoothed and the after photo was noisier and out of focus.
     */
    static final MeanReader.Doubt LEFT_IN_FINE = new MeanReader.Doubt(MeanReader.Kind.RATIO, 0.18, 0.012);

    private static final MeanReader.Doubt LEFT_IN_COARSE = new MeanReader.Doubt(MeanReader.Kind.RATIO, 0.18, 0.022);

    /**
     * Of what a change differs by where pores are left out. They are dark, which is read as relief, and how much of them is
     * relief nothing tells: on rendered pairs of tuning seeds whose pores shrank it was off by 7.5 (same room) and 12.9 points,
     * root mean square, and 1.6 times as much, typically, as it differs by.
     */
    private static final double OF_PORES = 0.8;

    /** Pores and fine lines. */
    static final TextureModel.Band FINE = new TextureModel.Band(0.1, 0.5, Pigment.ABSENT, Statistic.POWER);

    private final MetricDefinition definition;
    private final TextureModel.Band band;

    private Texture(String id, String title, String what, TextureModel.Band band) {
        this.band = band;
        this.definition = new MetricDefinition(
                id,
                3,
                title,
                "ratio",
                "ratio",
                3,
                String.format(
                        Locale.ROOT,
                        "How rough the treated skin looks beside the untouched skin in the same photo, looking at %s"
                                + " (%.1f to %.1f mm). 1 means as rough as the skin around it, 1.2 means 20 %% rougher.",
                        what,
                        band.fromMm(),
                        band.toMm()),
                "analogue of Sq, ISO 25178-2");
    }

    /** Pores and fine lines. */
    static Texture fine() {
        return new Texture("texture-fine", "Fine texture", "pores and fine lines", FINE);
    }

    /** Folds and shallow scars. */
    static Texture coarse() {
        return new Texture(
                "texture-coarse",
                "Coarse texture",
                "folds, bumps and shallow scars",
                new TextureModel.Band(0.5, 2, Pigment.PRESENT, Statistic.POWER));
    }

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(definition);
    }

    @Override
    public Ground ground() {
        return Ground.BETWEEN_HAIRS;
    }

    @Override
    public Object modelKind() {
        return ReliefPair.class;
    }

    @Override
    public ReliefPair model(SkinPair pair, SkinSite site, PairLines lines) {
        return TextureModel.reliefOf(pair, site);
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, ReliefPair model) {
        TextureModel seen = model.in(band);
        boolean isFine = band.pigment() == Pigment.ABSENT;
        MeanReader reader = new MeanReader(
                photo,
                List.of(seen.of(photo)),
                Texture::overReference,
                MeanReader.Errors.of(isFine ? LEFT_IN_FINE : LEFT_IN_COARSE, Drift.CURVED));
        TurnedLight light = model.light();
        double ofPores = isFine ? OF_PORES * seen.changeOfPores() : 0;
        return isFine
                ? reader.inDoubt(
                        value -> value > 0 ? Math.hypot(light.ofFine(value), ofPores / value) : light.ofFine(value),
                        light.ofFineChange(),
                        model.place(photo))
                : reader.inDoubt(light::ofCoarse, light.ofCoarseChange(), model.place(photo));
    }

    /** A place with less than the mean noise, which is subtracted, has no texture. */
    static double[] overReference(double[] target, double... reference) {
        if (!(reference[0] > 0)) {
            throw new NotMeasurableException(
                    "the untouched skin shows no texture beyond noise at all: use the original photo, without filters");
        }
        return new double[] {Math.sqrt(Math.max(target[0], 0) / reference[0])};
    }

    @Override
    public Map<String, Double> parameters(ReliefPair model) {
        return model.in(band).parameters();
    }
}
