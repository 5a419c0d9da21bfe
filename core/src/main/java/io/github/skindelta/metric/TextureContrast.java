package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.TextureModel.Pigment;
import io.github.skindelta.metric.TextureModel.Statistic;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/**
 * Contrast of the grey-level co-occurrence matrix (Haralick 1973) of the target over that of untouched skin, for comparison
 * with the literature: there it is stated at a distance in pixels and without a reference, so that it follows the camera's
 * distance, focus and the lamp (METHODS: +82 % on skin that did not change).
 *
 * <p>It is the square of a contrast: where {@link Texture} reads 1.2, this reads about 1.44. Noise, blur and light are taken
 * out as there.
 */
final class TextureContrast implements MetricFamily<ReliefPair> {

    /** Detail that pixels show, over brightness that varies more slowly. */
    private static final TextureModel.Band BAND = new TextureModel.Band(0.1, 2, Pigment.ABSENT, Statistic.STEPS);

    /** Unchanged rendered pairs of tuning seeds were off by 1.6 (mild) and 1.8 % (hard); of a change as {@link Texture}. */
    private static final MeanReader.Doubt LEFT = new MeanReader.Doubt(MeanReader.Kind.RATIO, 0.18, 0.02);

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "texture-contrast",
                2,
                "Texture contrast (GLCM), for comparison with the literature",
                "ratio",
                "ratio",
                3,
                "How much brightness differs between places 0.3 mm apart on the treated skin, beside the untouched skin in"
                        + " the same photo: the contrast of the grey-level co-occurrence matrix, which many papers report."
                        + " 1 means as much as the skin around it. It is a square: skin that is 20 % rougher reads 1.44.",
                "Haralick et al., IEEE Trans SMC 3 (1973)"));
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
        TextureModel seen = model.in(BAND);
        MeanReader reader = new MeanReader(
                photo,
                List.of(seen.of(photo)),
                TextureContrast::overReference,
                MeanReader.Errors.of(LEFT, Drift.CURVED));
        // Of a square, and so twice that of its root.
        return reader.inDoubt(
                value -> 2 * model.light().ofCoarse(Math.sqrt(value)),
                model.light().ofFineChange(),
                model.place(photo));
    }

    /** A place with less than the mean noise, which is subtracted, has no texture. */
    private static double[] overReference(double[] target, double... reference) {
        if (!(reference[0] > 0)) {
            throw new NotMeasurableException(
                    "the untouched skin shows no texture beyond noise at all: use the original photo, without filters");
        }
        return new double[] {Math.max(target[0], 0) / reference[0]};
    }

    @Override
    public Map<String, Double> parameters(ReliefPair model) {
        return model.in(BAND).parameters();
    }
}
