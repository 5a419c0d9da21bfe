package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.MeanReader.OtherLooks;
import io.github.skindelta.metric.StriaModel.Strictness;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/** Area of stretch marks in the target. */
final class Striae implements MetricFamily<Striae.Model> {

    static final String SOURCE = "Oriented ridges of skin colour; half-contrast boundary against the skin beside";

    private static final double OF_STRENGTH = 0.15;
    private static final double OF_FOOT = 0.3;

    /**
     * The marks of both photos.
     *
     * @param marks found in them
     * @param targetMm2 area of the target, what is hidden included
     */
    record Model(StriaModel marks, double targetMm2) {}

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "striae-area",
                1,
                "Stretch mark area",
                "mm²",
                "mm²",
                1,
                "Area of stretch marks inside the treated region: bands of 8 mm and more, at least three times as long as"
                        + " wide, that are redder or paler than the skin beside them, out to where half of the difference"
                        + " is left. 0 means that none was found.",
                SOURCE));
    }

    @Override
    public Model model(SkinPair pair, SkinSite site) {
        return modelOf(pair, site);
    }

    static Model modelOf(SkinPair pair, SkinSite site) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        LineScale.require(pair.before().ruler());
        double seen = AreaMean.area(
                site.before().target(), pair.before().window(), pair.before().area());
        double hidden = site.excludedPercent().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / 100;
        return new Model(new StriaModel(pair, site), seen / Math.max(1 - hidden, 0.05));
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Model model) {
        return new MeanReader(
                photo,
                coverage(photo, model, Strictness.OWN),
                (target, reference) -> new double[] {model.targetMm2() * target[0]},
                new MeanReader.Errors(
                        MeanReader.Doubt.OF_AMOUNT,
                        List.of(Drift.LEVEL),
                        List.of(
                                new OtherLooks(
                                        coverage(photo, model, new Strictness(1 + OF_STRENGTH, 1)),
                                        coverage(photo, model, new Strictness(1 - OF_STRENGTH, 1))),
                                new OtherLooks(
                                        coverage(photo, model, new Strictness(1, 1 + OF_FOOT)),
                                        coverage(photo, model, new Strictness(1, 1 - OF_FOOT))))));
    }

    private static List<Plane> coverage(SkinPhoto photo, Model model, Strictness strictness) {
        return model.marks().planes(photo, strictness).subList(0, 1);
    }

    @Override
    public Map<String, Double> parameters(Model model) {
        return model.marks().parameters();
    }
}
