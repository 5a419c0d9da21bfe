package io.github.skindelta.metric;

import io.github.skindelta.lighting.Ruler;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Area of scars: parts of the target whose colour differs from that of the skin around them, with an edge, and hollows,
 * which differ from it in three things a little ({@link ScarCue#HOLLOW}).
 *
 * <p>What counts as a scar is decided by a model of the before photo's reference skin, the same for both photos, and by
 * what the other photo shows at the same place. How far it extends is decided by each scar's own contrast in each photo:
 * out to half of it (METHODS §4), so that a scar that fades does not seem to shrink.
 *
 * <p>A hollow that shows by its shadow alone is not seen: on rendered skin the shading of a dent is no stronger than that of
 * the skin's own undulation (depth integrated along the known light: 0.3 to 4 standard deviations), but hollow skin is also
 * paler and smoother. Moles and inflamed spots of 2 mm² and more are seen, as they differ in colour.
 */
final class Scars implements MetricFamily<Scars.Model> {

    /** Grain and pores are averaged out over this much skin: standard deviation in mm. */
    private static final double SMOOTHING_MM = 0.35;

    /** The same where the scale is unknown, pixels of the before photo. */
    private static final double SMOOTHING_PX = 5;

    /** A hollow is told from uneven skin by its mean over more skin: standard deviation in mm. */
    private static final double HOLLOW_SMOOTHING_MM = 0.7;

    /**
     * So near to the middle of a wrinkle no scar begins. Where wrinkles shortened, scars were off by 5.3 mm² with 0.5 mm, 1.7 with
     * 0.7 and 1.5 with 0.9, which lost two scars that are narrow bands (root mean square, 12 rendered pairs, tuning seeds).
     */
    private static final double BESIDE_WRINKLES_MM = 0.7;

    /** Smaller spots are pores and hairs: area in squared smoothing lengths, 2 mm². */
    private static final double LEAST_AREA = 16;

    /**
     * What is fixed on the before photo.
     *
     * @param before the photo
     * @param samples of the photo
     * @param reference spread of untouched skin's colour against the skin around it
     * @param smoothing standard deviation, in the ruler's unit
     * @param leastArea of a scar, in the ruler's unit squared
     * @param cue what scars are looked for by
     * @param wrinkled pixels of a photo that a wrinkle darkens: no scar begins there
     * @param further models of scars that show by something else, which are looked for where these are not
     */
    record Model(
            SkinPhoto before,
            SkinSamples samples,
            ColourSpread reference,
            double smoothing,
            double leastArea,
            ScarCue cue,
            Function<SkinPhoto, Mask> wrinkled,
            List<Model> further) {
        /** Copies the list. */
        Model {
            further = List.copyOf(further);
        }

        private Model with(List<Model> others) {
            return new Model(before, samples, reference, smoothing, leastArea, cue, wrinkled, others);
        }
    }

    @Override
    public List<MetricDefinition> definitions() {
        String source =
                "Contrast to the surrounding skin in standard deviations of reference skin; half-contrast boundary";
        return List.of(
                new MetricDefinition(
                        "scar-area",
                        6,
                        "Scar area",
                        "mm²",
                        "mm²",
                        1,
                        "Area of scars inside the treated region: skin of 2 mm² and more whose colour differs clearly, and with"
                                + " an edge, from that of the skin around it, and hollows of 8 mm² and more, which are a"
                                + " little paler and lighter and have fewer fine lines; out to where half of the"
                                + " difference is left. Redness or pigment without an edge is no scar, and neither is a"
                                + " hollow that shows by its shadow alone.",
                        source),
                new MetricDefinition(
                        "scar-area-fraction",
                        6,
                        "Scar area, part of the region",
                        "%",
                        "percentage points",
                        2,
                        "The scar area as a part of the treated region.",
                        source),
                new MetricDefinition(
                        "scar-contrast",
                        5,
                        "Scar contrast",
                        "ΔE*ab",
                        "ΔE*ab",
                        1,
                        "How much the colour of the scars differs from that of the skin right around them, on a scale where"
                                + " about 2 can just be seen; mean over the scars, larger ones weighing more. A scar that"
                                + " fades loses contrast and need not become smaller.",
                        "ISO/CIE 11664-4; mean of the middle less mean of the ring of 0.7 to 2.1 mm around the outline"),
                new MetricDefinition(
                        "scar-count",
                        5,
                        "Scars",
                        "scars",
                        "scars",
                        0,
                        "How many scars of 2 mm² and more, hollow ones of 8 mm² and more, stand out from the skin"
                                + " around them. One that fell apart counts as several; one that is too faint for an outline in one photo counts in both.",
                        source));
    }

    @Override
    public Model model(SkinPair pair, SkinSite site, PairLines lines) {
        ReferenceSkin.require(site.before());
        SkinPhoto before = pair.before();
        Ruler ruler = before.ruler();
        double smoothing = Math.max(ruler.isMetric() ? SMOOTHING_MM : SMOOTHING_PX, 1.5 * ruler.perCoarserPixel());
        Function<SkinPhoto, Mask> wrinkled = photo -> lines.wrinkled(site, photo, BESIDE_WRINKLES_MM);
        Model colours = model(
                before,
                SkinSamples.of(before, smoothing),
                site.before(),
                new Standard(ScarCue.COLOUR, smoothing, wrinkled));
        return ruler.isMetric() && ruler.perCoarserPixel() <= HollowSamples.MOST_PER_PIXEL
                ? colours.with(List.of(model(
                        before,
                        HollowSamples.of(before, colours.samples(), HOLLOW_SMOOTHING_MM),
                        site.before(),
                        new Standard(ScarCue.HOLLOW, HOLLOW_SMOOTHING_MM, wrinkled))))
                : colours;
    }

    /**
     * What is the same for every photo.
     *
     * @param cue what scars are looked for by
     * @param smoothing standard deviation, in the ruler's unit
     * @param wrinkled pixels of a photo that a wrinkle darkens
     */
    private record Standard(ScarCue cue, double smoothing, Function<SkinPhoto, Mask> wrinkled) {}

    private static Model model(SkinPhoto before, SkinSamples samples, Place place, Standard standard) {
        double leastArea = LEAST_AREA * standard.smoothing() * standard.smoothing();
        Mask reference = samples.grid().samples(place.reference());
        Mask standingOut = LocalColour.standingOut(samples, reference, standard.cue(), samples.samples(leastArea / 2));
        ColourSpread spread = LocalColour.of(samples, standingOut).spread(reference);
        return new Model(
                before,
                samples,
                spread,
                standard.smoothing(),
                leastArea,
                standard.cue(),
                standard.wrinkled(),
                List.of());
    }

    @Override
    public ObjectReader reader(SkinPhoto photo, Model model) {
        boolean isBefore = photo == model.before();
        SkinSamples samples = isBefore ? model.samples() : SkinSamples.of(photo, model.smoothing());
        List<ObjectReader> further = model.further().stream()
                .map(hollow -> new ObjectReader(
                        photo,
                        isBefore ? hollow.samples() : HollowSamples.of(photo, samples, hollow.smoothing()),
                        hollow,
                        List.of()))
                .toList();
        return new ObjectReader(photo, samples, model, further);
    }

    @Override
    public Map<String, Double> parameters(Model model) {
        return Map.of(
                "detectionDistance",
                model.cue().levels().detection(),
                "smoothing",
                model.smoothing(),
                "smallestArea",
                model.leastArea());
    }
}
