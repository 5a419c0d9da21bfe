package io.github.skindelta.metric;

import io.github.skindelta.lighting.Ruler;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
    public Model model(SkinPair pair, SkinSite site) {
        return model(pair.before(), site.before());
    }

    private static Model model(SkinPhoto before, Place place) {
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
    public ObjectReader reader(SkinPhoto photo, Model model) {
        return place -> read(photo, place, model);
    }

    private static Reading read(SkinPhoto photo, Place place, Model model) {
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

    /** The scars of a photo, each in the grid of the photo's window; looked for around the target only. */
    private static List<Mask> scars(
            ColourSpread spread, List<Plane> colour, SkinPhoto photo, Place place, Model model) {
        double pixel = photo.ruler().perPixel();
        double smoothingPx = model.smoothing() / pixel;
        int width = place.target().width();
        int height = place.target().height();
        Window around = place.target()
                .extent()
                .grown((int) Math.ceil(ScarFinder.REACH * smoothingPx), Window.ofSize(width, height));
        ScarFinder finder = new ScarFinder(
                spread,
                colour.stream().map(plane -> plane.cut(around)).toList(),
                new ScarFinder.Skin(place.target().cut(around), photo.usable().cut(around), smoothingPx));
        return finder.scars(DETECTION, (int) Math.ceil(model.leastArea() / (pixel * pixel))).stream()
                .map(scar -> scar.placed(around, width, height))
                .toList();
    }

    /** Smoothed colour as two log-chromas, which shading leaves alone, and log lightness. */
    private static List<Plane> colour(SkinPhoto photo, double smoothing) {
        MaskedBlur blur =
                new MaskedBlur(photo.usable(), smoothing / photo.ruler().perPixel());
        // Smoothed in logarithms: half of the contrast then stays at the edge, however strong the scar is.
        Plane red = blur.of(OpticalDensity.of(photo.linear().red()));
        Plane green = blur.of(OpticalDensity.of(photo.linear().green()));
        Plane blue = blur.of(OpticalDensity.of(photo.linear().blue()));
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
