package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.HairCount.Look;
import io.github.skindelta.metric.MeanReader.OtherLooks;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.WeightedSum;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/** How many dark hairs there are, where they can be told apart. */
final class HairDensity implements MetricFamily<HairCount> {

    /** A hair of 0.07 mm is a pixel wide. */
    private static final double MOST_PER_PIXEL_MM = 0.07;

    /** Hairs that lie on each other are one, or two ends of one are two, in one photo and not in the other. */
    private static final MeanReader.Doubt LEFT = new MeanReader.Doubt(MeanReader.Kind.AMOUNT, 0.06, 0.02);

    /** Vellus hairs that one photo shows and the other does not. */
    private static final double VELLUS_PER_MM2 = 0.005;

    private static final double MM2_PER_CM2 = 100;

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "hair-density",
                2,
                "Hairs, number",
                "/cm²",
                "/cm²",
                0,
                "How many dark hairs of at least 1 mm there are on a square centimetre of the treated skin, each followed"
                        + " from end to end where others cross it. Only where single hairs can be told apart.",
                "ridges by second derivatives, Steger 1998"));
    }

    @Override
    public Ground ground() {
        return Ground.WITH_HAIR;
    }

    @Override
    public HairCount model(SkinPair pair, SkinSite site, PairLines lines) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        Scale.require(pair, "single hairs", MOST_PER_PIXEL_MM);
        HairCount count = new HairCount(pair, lines);
        count.require(site);
        return count;
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, HairCount count) {
        List<Plane> planes = count.planes(photo, Look.USUAL);
        OtherLooks strength =
                new OtherLooks(() -> count.planes(photo, Look.FAINT), () -> count.planes(photo, Look.STRONG));
        OtherLooks vellus = new OtherLooks(() -> more(planes, VELLUS_PER_MM2), () -> more(planes, -VELLUS_PER_MM2));
        double blur = count.hiddenByBlur(photo);
        OtherLooks hidden = new OtherLooks(() -> longer(planes, 1 + blur), () -> longer(planes, 1 - blur));
        return new MeanReader(
                photo,
                planes,
                (target, reference) -> new double[] {MM2_PER_CM2 * HairCount.perMm2(target[0], target[1])},
                new MeanReader.Errors(LEFT, List.of(Drift.LEVEL), List.of(strength, hidden, vellus)));
    }

    private static List<Plane> more(List<Plane> planes, double perMm2) {
        return List.of(WeightedSum.raised(planes.get(0), perMm2), planes.get(1));
    }

    /** As if so many times as many ends were hidden. */
    private static List<Plane> longer(List<Plane> planes, double times) {
        return List.of(planes.get(0), WeightedSum.of(List.of(planes.get(1)), times));
    }

    @Override
    public Map<String, Double> parameters(HairCount count) {
        return count.parameters();
    }
}
