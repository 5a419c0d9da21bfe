package io.github.skindelta.metric;

import io.github.skindelta.lighting.Ruler;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.skin.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Area of discoloured scars: parts of the target whose colour lies far outside that of the untouched skin.
 *
 * <p>What counts as a scar is decided by a model of the before photo's reference skin, the same for both photos. How far
 * it extends is decided by each scar's own contrast in each photo: out to half of it (METHODS §4), so that a scar that
 * fades does not seem to shrink.
 */
final class Scars implements MetricFamily<Scars.Model> {

    /** In standard deviations of reference skin in three dimensions: chance exceeds it on 1 patch in 10,000. */
    private static final double DETECTION = 4.6;

    /** Grain and pores are averaged out over this much skin: standard deviation in mm. */
    private static final double SMOOTHING_MM = 0.35;

    /** The same where the scale is unknown, pixels of the before photo. */
    private static final double SMOOTHING_PX = 5;

    /** Smaller spots are pores and hairs: area in squared smoothing lengths, 2 mm². */
    private static final double LEAST_AREA = 16;

    /** A scar's full contrast, robust against its edge and its darkest spots. */
    private static final double PLATEAU_PERCENTILE = 60;

    /** The heart of a seed, from which its extent is first guessed: a flush around a scar may be most of the seed. */
    private static final double HEART_PERCENTILE = 95;

    /** The boundary settles within a few rounds. */
    private static final int ROUNDS = 6;

    /**
     * What is fixed on the before photo.
     *
     * @param reference spread of untouched skin's colour
     * @param smoothing standard deviation, in the ruler's unit
     * @param leastArea of a scar, in the ruler's unit squared
     */
    record Model(ColourSpread reference, double smoothing, double leastArea) {}

    @Override
    public List<MetricDefinition> definitions() {
        String source = "Mahalanobis distance to reference skin; half-contrast boundary";
        return List.of(
                new MetricDefinition(
                        "scar-area",
                        1,
                        "Scar area",
                        "mm²",
                        "mm²",
                        1,
                        "Area of discoloured scars inside the treated region: skin whose colour lies clearly outside that"
                                + " of the untouched skin, out to where half of its contrast is left.",
                        source),
                new MetricDefinition(
                        "scar-area-fraction",
                        1,
                        "Scar area, part of the region",
                        "%",
                        "percentage points",
                        2,
                        "The scar area as a part of the treated region.",
                        source));
    }

    @Override
    public Model model(SkinPhoto before, Place place) {
        ReferenceSkin.require(place);
        Ruler ruler = before.ruler();
        double smoothing = ruler.isMetric() ? SMOOTHING_MM : SMOOTHING_PX;
        smoothing = Math.max(smoothing, 1.5 * ruler.perCoarserPixel());
        List<Plane> colour = colour(before, smoothing);
        ColourSpread spread = ColourSpread.of(
                MaskedValues.of(colour.get(0), place.reference(), ColourSpread.SAMPLES),
                MaskedValues.of(colour.get(1), place.reference(), ColourSpread.SAMPLES),
                MaskedValues.of(colour.get(2), place.reference(), ColourSpread.SAMPLES));
        return new Model(spread, smoothing, LEAST_AREA * smoothing * smoothing);
    }

    @Override
    public Reading read(SkinPhoto photo, Place place, Model model) {
        ReferenceSkin.require(place);
        List<Plane> colour = colour(photo, model.smoothing());
        // The reference skin of this photo is the centre, so that a tan that came evenly is not a scar.
        ColourSpread spread = model.reference()
                .centredOn(
                        MaskedValues.of(colour.get(0), place.reference(), ColourSpread.SAMPLES),
                        MaskedValues.of(colour.get(1), place.reference(), ColourSpread.SAMPLES),
                        MaskedValues.of(colour.get(2), place.reference(), ColourSpread.SAMPLES));
        List<FoundObject> scars = new ArrayList<>();
        double sum = 0;
        for (Mask scar : scars(spread, colour, photo, place, model)) {
            double area = AreaMean.area(scar, photo.window(), photo.area());
            scars.add(new FoundObject(scar, scar.count(), area));
            sum += area;
        }
        scars.sort(Comparator.comparingDouble(FoundObject::area).reversed());
        double whole = AreaMean.area(place.target(), photo.window(), photo.area());
        return new Reading(List.of(sum, 100 * sum / whole), scars);
    }

    private static List<Mask> scars(
            ColourSpread spread, List<Plane> colour, SkinPhoto photo, Place place, Model model) {
        double pixel = photo.ruler().perPixel();
        int leastPixels = (int) Math.ceil(model.leastArea() / (pixel * pixel));
        Mask seeds = above(spread.distance(colour), DETECTION, place.target());
        Extent extent = new Extent(place.target(), photo.usable(), model.smoothing() / pixel);
        Mask all = Mask.none(seeds.width(), seeds.height());
        for (Mask seed : ConnectedRegions.of(seeds, part -> part.pixels() >= leastPixels / 2)) {
            all = all.or(extent(seed, spread, colour, extent));
        }
        return ConnectedRegions.of(all, part -> part.pixels() >= leastPixels);
    }

    /**
     * The scar around a seed, out to where half of its contrast to the skin right around it is left, along its own
     * colour. Skin that is flushed as a whole is the scar's surroundings, and not a part of it.
     */
    private static Mask extent(Mask seed, ColourSpread spread, List<Plane> colour, Extent extent) {
        Plane contrast = spread.along(colour, seed);
        double threshold = percentile(HEART_PERCENTILE, contrast, seed) / 2;
        Mask scar = seed;
        for (int round = 0; round < ROUNDS; round++) {
            scar = ConnectedRegions.touching(above(contrast, threshold, extent.target()), seed);
            Mask around = Dilation.of(scar, 3 * extent.smoothingPx())
                    .minus(Dilation.of(scar, extent.smoothingPx()))
                    .and(extent.usable());
            if (scar.count() == 0 || around.count() == 0) {
                return scar;
            }
            double plateau = percentile(PLATEAU_PERCENTILE, contrast, scar);
            threshold = (plateau + percentile(50, contrast, around)) / 2;
        }
        return scar;
    }

    /** Where a scar may extend to, and how smooth its picture is. */
    private record Extent(Mask target, Mask usable, double smoothingPx) {}

    private static double percentile(double percent, Plane plane, Mask mask) {
        return new Percentile(percent).evaluate(MaskedValues.of(plane, mask, ColourSpread.SAMPLES));
    }

    private static Mask above(Plane plane, double threshold, Mask within) {
        return Mask.byRows(plane.width(), plane.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = within.at(x, y) && plane.at(x, y) > threshold;
            }
        });
    }

    /** Smoothed colour as two log-chromas, which shading leaves alone, and log lightness. */
    private static List<Plane> colour(SkinPhoto photo, double smoothing) {
        MaskedBlur blur =
                new MaskedBlur(photo.usable(), smoothing / photo.ruler().perPixel());
        Plane red = OpticalDensity.of(blur.of(photo.linear().red()));
        Plane green = OpticalDensity.of(blur.of(photo.linear().green()));
        Plane blue = OpticalDensity.of(blur.of(photo.linear().blue()));
        return List.of(difference(green, red), difference(blue, green), green);
    }

    private static Plane difference(Plane a, Plane b) {
        return Plane.byRows(a.width(), a.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = a.at(x, y) - b.at(x, y);
            }
        });
    }

    @Override
    public Map<String, Double> parameters(Model model) {
        return Map.of(
                "detectionDistance", DETECTION, "smoothing", model.smoothing(), "smallestArea", model.leastArea());
    }
}
