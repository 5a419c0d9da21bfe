package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.MeanReader.OtherLooks;
import io.github.skindelta.metric.StriaModel.Strictness;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How wide the target's stretch marks are, and their colour against the skin beside. */
final class StriaShape implements MetricFamily<Striae.Model> {

    /** Of less of the target a single mark decides, which may not even be one. */
    private static final double LEAST_COVERAGE = 0.02;

    /** Planes that one value each is proportional to. */
    private static final List<Integer> VALUES = List.of(0, 2, 3);

    /** Of a change: tone curves stretch contrast, as of every difference of colour. */
    private static final double OF_COLOUR = 0.10;

    /** Of each value itself, in one photo: tuning photos were off by some 10 %. */
    private static final double OF_VALUE = 0.08;

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(
                new MetricDefinition(
                        "striae-width",
                        2,
                        "Stretch mark width",
                        "mm",
                        "mm",
                        2,
                        "How wide the stretch marks are on average: their area over the length of their middle lines, as"
                                + " far as those can be followed.",
                        Striae.SOURCE),
                new MetricDefinition(
                        "striae-redness",
                        2,
                        "Stretch mark redness",
                        "EI",
                        "EI",
                        2,
                        "How much redder the stretch marks are than the skin beside them (erythema index: 100 times the"
                                + " logarithm of red over green light). Above 0 they are red, below 0 they have less"
                                + " blood than the skin beside.",
                        Striae.SOURCE),
                new MetricDefinition(
                        "striae-lightness",
                        2,
                        "Stretch mark lightness",
                        "L*",
                        "L*",
                        2,
                        "How much lighter (above 0, as old marks are) or darker (below 0) the stretch marks are than the"
                                + " skin beside them, on a scale from 0 black to 100 white.",
                        Striae.SOURCE));
    }

    @Override
    public Object modelKind() {
        return StriaModel.class;
    }

    @Override
    public Striae.Model model(SkinPair pair, SkinSite site, PairLines lines) {
        return Striae.modelOf(pair, site);
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Striae.Model model) {
        Supplier<List<Plane>> own = () -> planes(photo, model, Strictness.OWN);
        return new MeanReader(
                photo,
                own,
                StriaShape::means,
                new MeanReader.Errors(
                        new MeanReader.Doubt(MeanReader.Kind.PROPERTY, OF_COLOUR, 0),
                        List.of(Drift.LEVEL, Drift.LEVEL, Drift.LEVEL),
                        List.of(
                                new OtherLooks(
                                        () -> planes(photo, model, new Strictness(1 + Striae.OF_STRENGTH, 1)),
                                        () -> planes(photo, model, new Strictness(1 - Striae.OF_STRENGTH, 1))),
                                new OtherLooks(
                                        () -> planes(photo, model, new Strictness(1, 1 + Striae.OF_FOOT)),
                                        () -> planes(photo, model, new Strictness(1, 1 - Striae.OF_FOOT))),
                                new OtherLooks(
                                        () -> times(own.get(), 1 + OF_VALUE), () -> times(own.get(), 1 - OF_VALUE)))));
    }

    private static List<Plane> planes(SkinPhoto photo, Striae.Model model, Strictness strictness) {
        StriaModel.Marks marks = model.marks().marks(photo, strictness);
        return List.of(marks.coverage(), marks.length(), marks.redness(), marks.lightness(), marks.square());
    }

    private static List<Plane> times(List<Plane> planes, double factor) {
        List<Plane> other = new ArrayList<>(planes);
        for (int plane : VALUES) {
            other.set(plane, Planes.sum(planes.get(plane), planes.get(plane), factor - 1));
        }
        return other;
    }

    private static double[] means(double[] target, double... reference) {
        if (!(target[0] >= LEAST_COVERAGE) || !(target[1] > 0)) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "found stretch marks on %.1f %% of the region in one of the photos, at least %.0f %% show their width"
                            + " and colour: what is not there has none",
                    100 * target[0],
                    100 * LEAST_COVERAGE));
        }
        return new double[] {target[0] / target[1], target[2] / target[4], target[3] / target[4]};
    }

    @Override
    public Map<String, Double> parameters(Striae.Model model) {
        return model.marks().parameters();
    }
}
