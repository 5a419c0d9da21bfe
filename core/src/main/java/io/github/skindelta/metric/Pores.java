package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.MeanReader.OtherLooks;
import io.github.skindelta.metric.PoreModel.Pore;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.WeightedSum;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/**
 * Enlarged pores: dark round spots of 0.15 to 0.65 mm, how many there are and how much of the skin they are.
 *
 * <p>What is dark enough does not depend on the skin around: of untouched rendered skin one spot a square centimetre or fewer
 * is, while its own follicles and the crossings of its furrows are not, on any skin type.
 */
final class Pores implements MetricFamily<PoreModel> {

    /** Four pixels to a pore of 0.3 mm. */
    private static final double MOST_PER_PIXEL_MM = 0.075;

    /** 24 % darker than the skin beside it: rendered pores are 30 % or more, other spots seldom 20 %. */
    private static final PoreModel.Limits LIMITS = new PoreModel.Limits(0.15, 0.65, 12);

    /** By how much the contrast of the same spot differs between photos: sharpening, noise and lamp. */
    private static final double CONTRAST_IN_DOUBT = 1.15;

    /** What sharpening and lamp make of a spot's width. */
    private static final MeanReader.Doubt LEFT = new MeanReader.Doubt(MeanReader.Kind.AMOUNT, 0.08, 0.005);

    /** Width of a pore of middling size. */
    private static final double MIDDLING_MM = 0.3;

    /** A pore's mouth and the skin that its blur reaches, from its middle. */
    private static final double AROUND_MM = 0.4;

    private static final double MM2_PER_CM2 = 100;
    private static final double PERCENT = 100;

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(
                new MetricDefinition(
                        "pore-density",
                        2,
                        "Pores, number",
                        "/cm²",
                        "/cm²",
                        1,
                        "How many enlarged pores there are on a square centimetre of the treated skin: round spots 0.15 to"
                                + " 0.65 mm wide and at least 24 % darker than the skin beside them.",
                        "scale-space maxima, Lindeberg 1998"),
                new MetricDefinition(
                        "pore-area",
                        2,
                        "Pores, area",
                        "%",
                        "percentage points",
                        2,
                        "How much of the treated skin is enlarged pores: each counts as wide as it is at half of its own"
                                + " darkness.",
                        "scale-space maxima, Lindeberg 1998"));
    }

    @Override
    public PoreModel model(SkinPair pair, SkinSite site, PairLines lines) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        Scale.require(pair, "pores", MOST_PER_PIXEL_MM);
        return new PoreModel(pair, site, LIMITS);
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, PoreModel model) {
        List<Pore> spots = model.spots(photo, 0);
        List<Plane> planes = model.planes(photo, spots, 1);
        OtherLooks contrast = new OtherLooks(
                () -> model.planes(photo, spots, CONTRAST_IN_DOUBT),
                () -> model.planes(photo, spots, 1 / CONTRAST_IN_DOUBT));
        OtherLooks blur = new OtherLooks(
                () -> model.planes(photo, model.spots(photo, 1), 1),
                () -> model.planes(photo, model.spots(photo, -1), 1));
        return new MeanReader(
                photo,
                planes,
                (target, reference) -> new double[] {MM2_PER_CM2 * target[0], PERCENT * target[1]},
                new MeanReader.Errors(
                        LEFT, List.of(Drift.LEVEL, Drift.LEVEL), List.of(contrast, blur, oneMore(planes, model))));
    }

    /**
     * Skin between pores.
     *
     * @param pair with a scale
     * @param site a target and its untouched skin
     * @return the same without the pores that each photo shows; itself where the photos cannot show any
     */
    static SkinSite between(SkinPair pair, SkinSite site) {
        if (pair.before().ruler().perCoarserPixel() > MOST_PER_PIXEL_MM) {
            return site;
        }
        PoreModel pores = new PoreModel(pair, site, LIMITS);
        return site.without(pores.around(pair.before(), AROUND_MM), pores.around(pair.after(), AROUND_MM));
    }

    /** A single pore of middling size more or less is never a change. */
    private static OtherLooks oneMore(List<Plane> planes, PoreModel model) {
        double one = 1 / model.targetMm2();
        double area = Math.PI * MIDDLING_MM * MIDDLING_MM / 4 * one;
        return new OtherLooks(
                () -> List.of(WeightedSum.raised(planes.get(0), one), WeightedSum.raised(planes.get(1), area)),
                () -> List.of(WeightedSum.raised(planes.get(0), -one), WeightedSum.raised(planes.get(1), -area)));
    }

    @Override
    public Map<String, Double> parameters(PoreModel model) {
        return model.parameters();
    }
}
