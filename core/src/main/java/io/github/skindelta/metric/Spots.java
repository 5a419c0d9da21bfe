package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.Ruler;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.BrownSpots.Rule;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.WeightedSum;
import io.github.skindelta.skin.SkinSite;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Area and number of brown spots of 1 mm² and more ({@link BrownSpots}). What counts as a spot is fixed on the before photo, so
 * that spots that fade get smaller and fewer, as they do to the eye.
 */
final class Spots implements MetricFamily<Spots.Model> {

    /** Grain and pores are averaged out over this much skin: standard deviation in mm. */
    private static final double SMOOTHING_MM = 0.35;

    /** The same where the scale is unknown, pixels of the before photo. */
    private static final double SMOOTHING_PX = 5;

    /** Smaller spots are pores and hairs: area in squared smoothing lengths, 1 mm². */
    private static final double LEAST_AREA = 1 / (SMOOTHING_MM * SMOOTHING_MM);

    /** Half of a wide wrinkle's width: what lies so near to the middle of one, for the most part, is no spot. */
    private static final double BESIDE_WRINKLES_MM = 0.5;

    /** Fainter spots are the mottling of healthy skin, MI. */
    private static final double VISIBLE = 4;

    /** Of skin that varies as a Gaussian does 3 places in a million exceed it. */
    private static final double OUT_OF_THE_ORDINARY = 4.5;

    private static final double SIGMA_PER_MAD = 1.4826;

    /**
     * Twice what green may lose over the mean of red and blue, over what red loses. Freckles and moles of rendered skin read
     * −0.5 to 0.28 on types I to IV and 0.1 to 0.77 on V and VI; parts of red scars 1.03 to 1.9, of a few on types IV and VI
     * that lie on pigment 0.6 to 1 (tuning seeds).
     */
    private static final double MOST_RED = 0.85;

    /** The paler of brown spots of rendered skin read 0.13 on type V, where pigment has the least colour. */
    private static final double LEAST_COLOUR = 0.08;

    /** What photos leave in doubt of a spot's colour, as that: the reddest pigment and the brownest red marks lie in it. */
    private static final double DOUBT_OF_COLOUR = 0.2;

    /**
     * Of the threshold: a tone curve that stretches the middle tones moves it by as much ({@link MeanReader.Doubt#OF_COLOUR}).
     */
    private static final double DOUBT_OF_THRESHOLD = 0.1;

    /** Spots, in each photo: so that one more or fewer is a change, and a part of one at the target's edge is none. */
    private static final double LEAST_DOUBT_OF_NUMBER = 0.25;

    /** Of the smallest spot's area, in each photo: unchanged spots of rendered pairs were off by 0.1 to 0.2 mm². */
    private static final double LEAST_DOUBT_OF_AREA = 0.1;

    private static final int MOST_SAMPLES = 200_000;

    /**
     * What is fixed for both photos.
     *
     * @param photo the before photo
     * @param before its spots
     * @param after the after photo's spots
     * @param rule what a spot is
     * @param leastArea of a spot, in the ruler's unit squared
     * @param targetArea the same of the target
     */
    record Model(
            SkinPhoto photo, BrownSpots before, BrownSpots after, Rule rule, double leastArea, double targetArea) {}

    @Override
    public List<MetricDefinition> definitions() {
        String source = "Melanin index (Takiwaki 1998) at least 4 above the skin around, 1 mm² and more";
        return List.of(
                new MetricDefinition(
                        "spot-area",
                        4,
                        "Brown spots, area",
                        "mm²",
                        "mm²",
                        1,
                        "Area of brown spots of 1 mm² and more inside the treated region: skin that is clearly browner than"
                                + " the skin within some millimetres around it. 0 means no such spot. Red marks, shadows,"
                                + " wrinkles and hairs are left out.",
                        source),
                new MetricDefinition(
                        "spot-count",
                        4,
                        "Brown spots, number",
                        "spots",
                        "spots",
                        1,
                        "How many brown spots of 1 mm² and more lie in the treated region; of a spot that its edge cuts, the"
                                + " part inside counts.",
                        source));
    }

    @Override
    public Model model(SkinPair pair, SkinSite site, PairLines lines) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        Ruler ruler = pair.before().ruler();
        double smoothing = Math.max(ruler.isMetric() ? SMOOTHING_MM : SMOOTHING_PX, 1.5 * ruler.perCoarserPixel());
        double leastArea = LEAST_AREA * smoothing * smoothing;
        SkinSamples samples = SkinSamples.of(pair.before(), smoothing);
        BrownSpots before = new BrownSpots(
                pair.before(), samples, lines.wrinkled(site, pair.before(), BESIDE_WRINKLES_MM), leastArea);
        double[] untouched = MaskedValues.of(
                before.browner(), samples.grid().samples(site.before().reference()), MOST_SAMPLES);
        return new Model(
                pair.before(),
                before,
                new BrownSpots(
                        pair.after(),
                        SkinSamples.of(pair.after(), smoothing),
                        lines.wrinkled(site, pair.after(), BESIDE_WRINKLES_MM),
                        leastArea),
                new Rule(Math.max(VISIBLE, OUT_OF_THE_ORDINARY * spread(untouched)), MOST_RED, LEAST_COLOUR),
                leastArea,
                before.area(site.before().target()));
    }

    private static double spread(double... values) {
        double middle = new Median().evaluate(values);
        return SIGMA_PER_MAD
                * new Median()
                        .evaluate(Arrays.stream(values)
                                .map(value -> Math.abs(value - middle))
                                .toArray());
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Model model) {
        BrownSpots spots = photo == model.photo() ? model.before() : model.after();
        double doubt = DOUBT_OF_THRESHOLD * model.rule().threshold();
        List<Plane> maps = spots.maps(model.rule());
        return new MeanReader(
                photo,
                maps,
                (target, reference) -> new double[] {model.targetArea() * target[0], model.targetArea() * target[1]},
                new MeanReader.Errors(
                        MeanReader.Doubt.OF_AMOUNT,
                        List.of(Drift.LEVEL, Drift.LEVEL),
                        List.of(
                                new MeanReader.OtherLooks(
                                        () -> spots.maps(model.rule().stricter(-doubt, -DOUBT_OF_COLOUR)),
                                        () -> spots.maps(model.rule().stricter(doubt, DOUBT_OF_COLOUR))),
                                new MeanReader.OtherLooks(() -> more(maps, model, -1), () -> more(maps, model, 1)))));
    }

    /** As if there were a part of a spot more or fewer: what the other look does not show where all spots are clear or none is. */
    private static List<Plane> more(List<Plane> maps, Model model, double sign) {
        return List.of(
                WeightedSum.raised(maps.get(0), sign * LEAST_DOUBT_OF_AREA * model.leastArea() / model.targetArea()),
                WeightedSum.raised(maps.get(1), sign * LEAST_DOUBT_OF_NUMBER / model.targetArea()));
    }

    @Override
    public Map<String, Double> parameters(Model model) {
        return Map.of("threshold", model.rule().threshold());
    }
}
