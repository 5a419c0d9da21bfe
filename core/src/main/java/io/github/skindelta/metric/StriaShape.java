package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.MeanReader.OtherLooks;
import io.github.skindelta.metric.StriaModel.Strictness;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/** How wide the target's stretch marks are, and their colour against the skin beside. */
final class StriaShape implements MetricFamily<Striae.Model> {

    private static final double OF_STRENGTH = 0.15;
    private static final double OF_FOOT = 0.3;

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(
                new MetricDefinition(
                        "striae-width", 1, "Stretch mark width", "mm", "mm", 2, "Mean width.", Striae.SOURCE),
                new MetricDefinition(
                        "striae-redness", 1, "Stretch mark redness", "EI", "EI", 2, "Redness.", Striae.SOURCE),
                new MetricDefinition(
                        "striae-lightness", 1, "Stretch mark lightness", "L*", "L*", 2, "Lightness.", Striae.SOURCE));
    }

    @Override
    public Striae.Model model(SkinPair pair, SkinSite site) {
        return Striae.modelOf(pair, site);
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Striae.Model model) {
        return new MeanReader(
                photo,
                model.marks().planes(photo, Strictness.OWN),
                StriaShape::means,
                new MeanReader.Errors(
                        MeanReader.Doubt.OF_PROPERTY,
                        List.of(Drift.LEVEL, Drift.LEVEL, Drift.LEVEL),
                        List.of(
                                new OtherLooks(
                                        model.marks().planes(photo, new Strictness(1 + OF_STRENGTH, 1)),
                                        model.marks().planes(photo, new Strictness(1 - OF_STRENGTH, 1))),
                                new OtherLooks(
                                        model.marks().planes(photo, new Strictness(1, 1 + OF_FOOT)),
                                        model.marks().planes(photo, new Strictness(1, 1 - OF_FOOT))))));
    }

    private static double[] means(double[] target, double... reference) {
        if (!(target[0] > 0) || !(target[1] > 0)) {
            throw new NotMeasurableException(
                    "found no stretch mark in one of the photos, and what is not there has no width and no colour");
        }
        return new double[] {target[0] / target[1], target[2] / target[4], target[3] / target[4]};
    }

    @Override
    public Map<String, Double> parameters(Striae.Model model) {
        return model.marks().parameters();
    }
}
