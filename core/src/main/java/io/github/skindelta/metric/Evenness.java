package io.github.skindelta.metric;

import io.github.skindelta.colour.Lab;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Contrast;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedBlur;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;

/**
 * How uneven the target's tone is: the standard deviation of L* over it, without grain and without the shading of the limb.
 *
 * <p>Shading is what untouched skin shows of it ({@link Shading}), not what the target shows: a surface fitted to the target
 * would take a dark patch in its middle for shading. Relief under a low lamp, broader than a millimetre, is not told apart
 * from tone.
 */
final class Evenness implements MetricFamily<Evenness.Model> {

    /** Grain, pores and furrows are averaged out over this much skin: standard deviation in mm. */
    private static final double SMOOTHING_MM = 0.5;

    /** The same where the scale is unknown, pixels of the before photo. */
    private static final double SMOOTHING_PX = 7;

    /** Samples a smoothing length. */
    private static final double SAMPLES = 2.3;

    /**
     * What untouched skin does not show: of rendered pairs of tuning seeds the intervals of changes held the truth in 98 % with
     * it, and two photos' tone curves stretch the unevenness itself unlike.
     */
    private static final MeanReader.Doubt LEFT = new MeanReader.Doubt(MeanReader.Kind.SPREAD, 0.12, 0.03);

    /**
     * What both photos have in common.
     *
     * @param before the before photo
     * @param site where it is measured
     * @param slope by which the after photo's colours were divided, in logarithms
     */
    record Model(SkinPhoto before, SkinSite site, double slope) {

        Mask reference(SkinPhoto photo) {
            return photo == before ? site.before().reference() : site.after().reference();
        }

        /**
         * What gives the photo the contrast of lightness that it had. The slope is one of colour, and of a lamp's spectrum more
         * often than of a tone curve: lightness divided by it, unchanged skin of rendered pairs of tuning seeds was off by 4.7 to
         * 6 % in the same room, without by 2 to 3.8 %.
         */
        double contrast(SkinPhoto photo) {
            return photo == before ? 1 : slope;
        }
    }

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "evenness",
                5,
                "Unevenness of tone (SD of L*)",
                "L*",
                "L*",
                2,
                "How much lighter and darker places of the treated skin differ: the standard deviation of lightness L* over"
                        + " it, looking at places of a millimetre and more, wrinkles left out. 0 means one tone all over; a"
                        + " smaller number is a more even skin.",
                "Standard deviation of L* (ISO/CIE 11664-4), smoothed by 0.5 mm"));
    }

    @Override
    public Ground ground() {
        return Ground.BETWEEN_WRINKLES;
    }

    @Override
    public Model model(SkinPair pair, SkinSite site, PairLines lines) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        return new Model(pair.before(), site, pair.light().slope());
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Model model) {
        Plane tone = tone(photo, model.reference(photo));
        double contrast = model.contrast(photo);
        return new MeanReader(
                photo,
                List.of(tone, Contrast.product(tone, tone)),
                (target, reference) ->
                        new double[] {contrast * Math.sqrt(Math.max(target[1] - target[0] * target[0], 0))},
                MeanReader.Errors.of(LEFT, Drift.LEVEL));
    }

    /** L* of smooth skin less its shading, one value a pixel. */
    private static Plane tone(SkinPhoto photo, Mask reference) {
        double smoothing = photo.ruler().isMetric() ? SMOOTHING_MM : SMOOTHING_PX;
        double smoothingPx = smoothing / photo.ruler().perPixel();
        int factor = Math.max(1, (int) (smoothingPx / SAMPLES));
        SampleGrid grid = new SampleGrid(photo.window(), factor);
        ReducedBlur blur = new ReducedBlur(photo.usable(), factor, smoothingPx);
        LinearRgb smooth = new LinearRgb(
                blur.of(photo.linear().red()),
                blur.of(photo.linear().green()),
                blur.of(photo.linear().blue()));
        return grid.pixels(Shading.takenOut(Lab.of(smooth).lightness(), grid.samples(reference)));
    }

    @Override
    public Map<String, Double> parameters(Model model) {
        return Map.of();
    }
}
