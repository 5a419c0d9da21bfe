package io.github.skindelta.metric;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * How much of the target is visibly red: the share of it whose erythema index, without the skin's grain, exceeds that of
 * untouched skin by a threshold that the before photo fixes for both.
 *
 * <p>Redness needs no edge to count. Where most of a target is about as red as the threshold, a little more light or blood
 * moves much of it across: the other looks say by how much.
 */
final class RednessArea implements MetricFamily<RednessArea.Model> {

    /** Grain, pores and the blocks of a JPEG are averaged out over this much skin: standard deviation in mm. */
    private static final double SMOOTHING_MM = 0.5;

    /** The same where the scale is unknown, pixels of the before photo. */
    private static final double SMOOTHING_PX = 7;

    /** A difference of 2.5 a* is the least redness that experts call visible (COLIPA); about 1.36 EI each (METHODS §2). */
    private static final double VISIBLE = 2.5 * 1.36;

    /** Of mottled skin one place in forty is redder than two standard deviations by chance. */
    private static final double OUT_OF_THE_ORDINARY = 2;

    /** Of the threshold: what a camera's tone curve may stretch the middle tones by; more than of means ({@link MeanReader.Doubt#OF_COLOUR}), not narrowed. */
    private static final double STRETCHED = 0.10;

    private static final int MOST_SAMPLES = 200_000;

    /**
     * What is fixed for both photos.
     *
     * @param before what is red in the before photo
     * @param after the same of the after photo
     * @param threshold above untouched skin, EI
     */
    record Model(Look before, Look after, double threshold) {

        Look of(SkinPhoto photo) {
            return photo == before.photo() ? before : after;
        }
    }

    /**
     * Redness of a photo.
     *
     * @param photo the photo
     * @param samples of it
     * @param erythema smoothed, less the mean of untouched skin, EI
     * @param doubt standard deviation of what all of the target may be off by against untouched skin
     */
    record Look(SkinPhoto photo, SkinSamples samples, Plane erythema, double doubt) {

        Look with(double more) {
            return new Look(photo, samples, erythema, doubt + more);
        }

        /** 100 where it is redder than a threshold, else 0. */
        Plane above(double threshold) {
            return Plane.byRows(erythema.width(), erythema.height(), (y, row) -> {
                for (int x = 0; x < row.length; x++) {
                    row[x] = erythema.at(x, y) > threshold ? 100 : 0;
                }
            });
        }
    }

    @Override
    public List<MetricDefinition> definitions() {
        return List.of(new MetricDefinition(
                "redness-area",
                2,
                "Red area",
                "%",
                "percentage points",
                1,
                "How much of the treated skin is visibly red: the part of it that is redder than the untouched skin by"
                        + " more than a threshold, which the before photo fixes for both photos. 0 means no red place;"
                        + " 100 means red all over.",
                "Visible from 2.5 a* (COLIPA), 3.4 EI, and 2 standard deviations of untouched skin"));
    }

    @Override
    public Ground ground() {
        return Ground.BETWEEN_HAIRS;
    }

    @Override
    public Model model(SkinPair pair, SkinSite site, PairLines lines) {
        ReferenceSkin.require(site.before());
        ReferenceSkin.require(site.after());
        double smoothing = pair.before().ruler().isMetric() ? SMOOTHING_MM : SMOOTHING_PX;
        SkinSamples samples = SkinSamples.of(pair.before(), smoothing);
        double[] untouched = MaskedValues.of(
                samples.colour().get(0), samples.grid().samples(site.before().reference()), MOST_SAMPLES);
        double threshold = Math.max(VISIBLE, OUT_OF_THE_ORDINARY * new StandardDeviation().evaluate(untouched));
        Look before = look(pair.before(), samples, site.before());
        Look after = look(pair.after(), SkinSamples.of(pair.after(), smoothing), site.after());
        double ofLight = between(before, after, pair, site) / Math.sqrt(2);
        double ofTones = Math.hypot(STRETCHED, pair.light().slopeStandardError()) * threshold;
        double ofBoth = Math.hypot(ofLight, ofTones);
        return new Model(
                before.with(Math.hypot(ofBoth, stored(before, site.before()))),
                after.with(Math.hypot(ofBoth, stored(after, site.after()))),
                threshold);
    }

    private static Look look(SkinPhoto photo, SkinSamples samples, Place place) {
        Plane erythema = samples.grid().pixels(samples.colour().get(0));
        double mean = AreaMean.of(List.of(erythema), place.reference(), photo.window(), photo.area())[0];
        return new Look(
                photo,
                samples,
                Plane.byRows(erythema.width(), erythema.height(), (y, row) -> {
                    for (int x = 0; x < row.length; x++) {
                        row[x] = (float) (erythema.at(x, y) - mean);
                    }
                }),
                0);
    }

    /**
     * By how much the redness of single cells differs between the photos where nothing changed. The target's mean differs less,
     * but the light may redden one side of it and not the other.
     */
    private static double between(Look before, Look after, SkinPair pair, SkinSite site) {
        SampleCells cells = SampleCells.over(before.photo().window());
        double[] then = cells.means(
                before.samples().colour().get(0),
                before.samples().grid().samples(site.before().reference()),
                before.samples().grid(),
                Warp.of(Homography.scaling(1)));
        double[] now = cells.means(
                after.samples().colour().get(0),
                after.samples().grid().samples(site.after().reference()),
                after.samples().grid(),
                pair.alignment().afterFromBefore().inverse());
        double[] differences = IntStream.range(0, then.length)
                .mapToDouble(cell -> now[cell] - then[cell])
                .filter(Double::isFinite)
                .toArray();
        return differences.length < 2 ? 0 : new StandardDeviation().evaluate(differences);
    }

    /** What the file's coarseness leaves in doubt of the target's redness. */
    private static double stored(Look look, Place place) {
        double[] colour = AreaMean.of(
                List.of(
                        look.photo().linear().red(),
                        look.photo().linear().green(),
                        look.photo().linear().blue()),
                place.target(),
                look.photo().window(),
                look.photo().area());
        return Math.sqrt(StoredColour.factors(look.photo(), colour).stream()
                .mapToDouble(factors -> 100 * StrictMath.log10(factors[0] / factors[1]))
                .map(error -> error * error)
                .sum());
    }

    @Override
    public PhotoReader reader(SkinPhoto photo, Model model) {
        Look look = model.of(photo);
        return new MeanReader(
                photo,
                List.of(look.above(model.threshold())),
                (target, reference) -> target,
                new MeanReader.Errors(
                        MeanReader.Doubt.OF_AMOUNT,
                        List.of(Drift.LEVEL),
                        List.of(new MeanReader.OtherLooks(
                                () -> List.of(look.above(model.threshold() - look.doubt())),
                                () -> List.of(look.above(model.threshold() + look.doubt()))))));
    }

    @Override
    public Map<String, Double> parameters(Model model) {
        return Map.of("threshold", model.threshold());
    }
}
