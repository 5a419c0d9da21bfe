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

    /** What is in doubt of the threshold and of where a mark ends, as parts of them. */
    static final double OF_STRENGTH = 0.2;

    static final double OF_FOOT = 0.3;

    /** Of the area itself, in one photo: tuning photos were off by 3 to 6 % as a rule. */
    private static final double OF_AREA = 0.05;

    /** A pixel of more blurs the edge of a mark. */
    private static final double MOST_PER_PIXEL_MM = 0.25;

    /** Of the target; keeps the area finite. */
    private static final double LEAST_SEEN = 0.05;

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
                2,
                "Stretch mark area",
                "mm²",
                "mm²",
                1,
                "Area of stretch marks inside the treated region: bands of 7 mm and more, at least three times as long as"
                        + " wide, that are redder or paler than the skin beside them, out to where half of the difference"
                        + " is left. 0 means that none was found.",
                SOURCE));
    }

    @Override
    public Object modelKind() {
        return StriaModel.class;
    }

    @Override
    public Model model(SkinPair pair, SkinSite site, PairLines lines) {
        return modelOf(pair, site);
    }

    static Model modelOf(SkinPair pair, SkinSite site) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        Scale.require(pair, "stretch marks", MOST_PER_PIXEL_MM);
        double seen = AreaMean.area(
                site.before().target(), pair.before().window(), pair.before().area());
        // Marks are taken to go on under what hides a part of the target.
        double hidden = site.excludedPercent().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / 100;
        return new Model(new StriaModel(pair, site), seen / Math.max(1 - hidden, LEAST_SEEN));
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Model model) {
        Plane own = coverage(photo, model, Strictness.OWN);
        return new MeanReader(
                photo,
                List.of(own),
                (target, reference) -> new double[] {model.targetMm2() * target[0]},
                new MeanReader.Errors(
                        MeanReader.Doubt.OF_AMOUNT,
                        List.of(Drift.LEVEL),
                        List.of(
                                looks(
                                        photo,
                                        model,
                                        new Strictness(1 + OF_STRENGTH, 1),
                                        new Strictness(1 - OF_STRENGTH, 1)),
                                looks(photo, model, new Strictness(1, 1 + OF_FOOT), new Strictness(1, 1 - OF_FOOT)),
                                new OtherLooks(
                                        () -> List.of(Planes.sum(own, own, OF_AREA)),
                                        () -> List.of(Planes.sum(own, own, -OF_AREA))))));
    }

    private static OtherLooks looks(SkinPhoto photo, Model model, Strictness more, Strictness less) {
        return new OtherLooks(() -> List.of(coverage(photo, model, more)), () -> List.of(coverage(photo, model, less)));
    }

    private static Plane coverage(SkinPhoto photo, Model model, Strictness strictness) {
        return model.marks().coverage(photo, strictness);
    }

    @Override
    public Map<String, Double> parameters(Model model) {
        return model.marks().parameters();
    }
}
