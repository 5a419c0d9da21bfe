package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.MeanReader.OtherLooks;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.WeightedSum;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/** How much of the treated skin dark hair hides. */
final class HairCoverage implements MetricFamily<HairModel> {

    /** What tone curve and sharpening make of the darkness of hair. */
    private static final MeanReader.Doubt LEFT = new MeanReader.Doubt(MeanReader.Kind.AMOUNT, 0.06, 0.04);

    /** By how much a line's darkness in red beside all light differs between photos: what tells hair from furrows. */
    private static final double COLOUR_IN_DOUBT = 0.03;

    /** Fine hairs that a photo out of focus does not show; on all skin there are some, share of the skin. */
    private static final double FINE_HAIRS = 0.0015;

    private static final double PERCENT = 100;

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "hair-coverage",
                2,
                "Hair, part of the skin hidden",
                "%",
                "percentage points",
                1,
                "How much of the treated skin dark hair hides, seen from above. 0 % is bare skin.",
                "every pixel a mixture of the light of hair and skin"));
    }

    @Override
    public Ground ground() {
        return Ground.WITH_HAIR;
    }

    @Override
    public HairModel model(SkinPair pair, SkinSite site, PairLines lines) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        Scale.require(pair, "hairs", HairLines.MOST_PER_PIXEL_MM);
        return new HairModel(pair, site, lines);
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, HairModel model) {
        OtherLooks colour = new OtherLooks(
                () -> List.of(model.coverage(photo, HairLines.LEAST_IN_RED - COLOUR_IN_DOUBT)),
                () -> List.of(model.coverage(photo, HairLines.LEAST_IN_RED + COLOUR_IN_DOUBT)));
        Plane coverage = model.coverage(photo, HairLines.LEAST_IN_RED);
        OtherLooks fineHairs = new OtherLooks(
                () -> List.of(WeightedSum.raised(coverage, FINE_HAIRS)),
                () -> List.of(WeightedSum.raised(coverage, -FINE_HAIRS)));
        return new MeanReader(
                photo,
                List.of(coverage),
                (target, reference) -> new double[] {PERCENT * target[0]},
                new MeanReader.Errors(LEFT, List.of(Drift.LEVEL), List.of(colour, fineHairs)));
    }

    @Override
    public Map<String, Double> parameters(HairModel model) {
        return model.parameters();
    }
}
