package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.MeanReader.OtherLooks;
import io.github.skindelta.metric.WrinkleModel.Strictness;
import io.github.skindelta.raster.CentreLines.Line;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How wide and how dark the target's wrinkles are, a longer one counting for more. */
final class WrinkleShape implements MetricFamily<WrinkleModel> {

    /** Of less, mm / mm², a single short line decides, which may not even be a wrinkle. */
    private static final double LEAST_DENSITY = 0.02;

    /**
     * Of the width itself, in one photo: of unchanged wrinkles of 0.97 mm the change was off by 0.05 in the same room and by
     * 0.11 mm in another, where other sides of them lie in shadow (9 and 10 rendered pairs, tuning seeds).
     */
    private static final double OF_WIDTH = 0.06;

    /**
     * Of the darkness itself, in one photo: the change was off by 6 to 11 % in the same room and by 14 to 18 % in another (root
     * mean square, 21 and 22 rendered pairs, tuning seeds).
     */
    private static final double OF_DARKNESS = 0.11;

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(
                new MetricDefinition(
                        "wrinkle-width",
                        3,
                        "Wrinkle width",
                        "mm",
                        "mm",
                        2,
                        "How wide the wrinkles are on average, from where they are half as deep as in their middle on one"
                                + " side to the same on the other, as far as their darkness shows it; longer wrinkles"
                                + " count for more.",
                        Wrinkles.SOURCE),
                new MetricDefinition(
                        "wrinkle-depth",
                        3,
                        "Wrinkle depth (darkness)",
                        "%",
                        "percentage points",
                        1,
                        "How much darker the middle of the wrinkles is than the skin beside them, on average, apart from"
                                + " what light from one side adds: deeper wrinkles are darker. It is not a depth in"
                                + " millimetres.",
                        Wrinkles.SOURCE));
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
        Supplier<List<Plane>> own = () -> planes(photo, model, Strictness.OWN);
        return new MeanReader(
                photo,
                own,
                WrinkleShape::means,
                new MeanReader.Errors(
                        MeanReader.Doubt.OF_PROPERTY,
                        List.of(Drift.LEVEL, Drift.LEVEL),
                        List.of(
                                new OtherLooks(
                                        () -> planes(photo, model, new Strictness(1 + Wrinkles.OF_STRENGTH, 1)),
                                        () -> planes(photo, model, new Strictness(1 - Wrinkles.OF_STRENGTH, 1))),
                                new OtherLooks(() -> times(own.get(), 1), () -> times(own.get(), -1)))));
    }

    private static List<Plane> planes(SkinPhoto photo, WrinkleModel model, Strictness strictness) {
        List<Line> lines = model.lines(photo, strictness);
        List<CreaseFit> fits =
                lines.stream().map(line -> model.fit(photo, line)).toList();
        return List.of(
                model.density(photo, lines, i -> 1),
                model.density(photo, lines, i -> fits.get(i).widthMm()),
                model.density(photo, lines, i -> percent(fits.get(i).darkening())));
    }

    /** Of the light that is missing. */
    private static double percent(double density) {
        return 100 * (1 - Math.pow(10, -density / 100));
    }

    private static List<Plane> times(List<Plane> planes, int sign) {
        List<Plane> other = new ArrayList<>();
        other.add(planes.get(0));
        other.add(Planes.sum(planes.get(1), planes.get(1), sign * OF_WIDTH));
        other.add(Planes.sum(planes.get(2), planes.get(2), sign * OF_DARKNESS));
        return other;
    }

    private static double[] means(double[] target, double... reference) {
        if (!(target[0] >= LEAST_DENSITY)) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "found %.1f mm of wrinkles on each square centimetre of one of the photos, at least %.0f mm/cm² show how"
                            + " wide and how dark they are: what is not there has no width",
                    100 * target[0],
                    100 * LEAST_DENSITY));
        }
        return new double[] {target[1] / target[0], target[2] / target[0]};
    }

    @Override
    public Map<String, Double> parameters(WrinkleModel model) {
        return model.parameters();
    }
}
