package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.MeanReader.OtherLooks;
import io.github.skindelta.metric.WrinkleModel.Strictness;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/**
 * Length of wrinkles over the area of the target: long dark lines that stand out from the net of furrows that all skin has.
 */
final class Wrinkles implements MetricFamily<WrinkleModel> {

    static final String SOURCE =
            "Ridges of a smoothed photo, as Frangi et al., MICCAI 1998, averaged along straight pieces";

    static final double MM2_PER_CM2 = 100;

    /** What is in doubt of the threshold and of where a line ends, as parts of them. */
    static final double OF_STRENGTH = 0.15;

    private static final double OF_EXTENT = 0.15;

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "wrinkle-length",
                3,
                "Wrinkle length",
                "mm/cm²",
                "mm/cm²",
                1,
                "How many millimetres of wrinkles there are on each square centimetre of the treated skin. Wrinkles are"
                        + " dark lines of 4 mm and more that stand out clearly from the fine net of furrows that all skin"
                        + " has. 0 means that none was found.",
                SOURCE));
    }

    @Override
    public Object modelKind() {
        return WrinkleModel.class;
    }

    @Override
    public WrinkleModel model(SkinPair pair, SkinSite site, PairLines lines) {
        return lines.wrinkles(site);
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, WrinkleModel model) {
        return new MeanReader(
                photo,
                List.of(density(photo, model, Strictness.OWN)),
                (target, reference) -> new double[] {MM2_PER_CM2 * target[0]},
                new MeanReader.Errors(
                        MeanReader.Doubt.OF_AMOUNT,
                        List.of(Drift.LEVEL),
                        List.of(
                                looks(
                                        photo,
                                        model,
                                        new Strictness(1 + OF_STRENGTH, 1),
                                        new Strictness(1 - OF_STRENGTH, 1)),
                                looks(
                                        photo,
                                        model,
                                        new Strictness(1, 1 + OF_EXTENT),
                                        new Strictness(1, 1 - OF_EXTENT)))));
    }

    private static OtherLooks looks(SkinPhoto photo, WrinkleModel model, Strictness more, Strictness less) {
        return new OtherLooks(() -> List.of(density(photo, model, more)), () -> List.of(density(photo, model, less)));
    }

    private static Plane density(SkinPhoto photo, WrinkleModel model, Strictness strictness) {
        return model.density(photo, model.lines(photo, strictness), i -> 1);
    }

    @Override
    public Map<String, Double> parameters(WrinkleModel model) {
        return model.parameters();
    }
}
