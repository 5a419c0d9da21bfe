package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.CentreLines;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedBlur;
import io.github.skindelta.raster.RidgeFilter;
import io.github.skindelta.raster.RidgeFilter.Ridges;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.raster.WeightedSum;
import io.github.skindelta.skin.Place;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Dark lines as one photo shows them.
 *
 * @param photo the photo
 * @param grid of the samples
 * @param darkness against the skin around, hundredths of a decade, of each sample
 * @param chroma of each sample: how much redder it is, in the same unit
 * @param lines that could be wrinkles
 * @param moreThanUsual by which lines must be stronger than on other skin, 1 or more
 */
record WrinkleView(
        SkinPhoto photo, SampleGrid grid, Plane darkness, Plane chroma, CentreLines lines, double moreThanUsual) {

    /** Distance of the samples: a quarter of the narrowest wrinkle. */
    private static final double STEP_MM = 0.15;

    /** Standard deviation through which a sample looks: narrower lines are hairs. */
    static final double FINE_MM = 0.25;

    /** For wrinkles of more than a millimetre. */
    private static final double WIDE_MM = 0.5;

    /** Wrinkles are straight over this length, and the furrows of untouched skin are not. */
    private static final double STRAIGHT_MM = 3.5;

    /** What is smoother than this is no line. */
    private static final double AROUND_MM = 2;

    /** Multiple of the usual strength of untouched skin's furrows; a line is followed as far as that. */
    private static final double LEAST_STRENGTH = 2;

    /**
     * Strength that three quarters of the treated skin exceed only where it is blotched all over: blotches of pigment on dark skin
     * run into lines as strong as faint wrinkles. Wrinkles leave as much skin between them.
     */
    private static final double EVEN = 0.9;

    private static final double A_QUARTER = 25;

    private static final int SAMPLES = 20_000;

    /** A line keeps about this far from the edge of what is seen. */
    private static final double SEEN_MM = 0.6;

    /**
     * Looks at a photo.
     *
     * @param photo with a scale
     * @param place where untouched skin is
     */
    static WrinkleView of(SkinPhoto photo, Place place) {
        double px = photo.ruler().perPixel();
        int factor = Math.max(1, (int) Math.round(STEP_MM / px));
        SampleGrid grid = new SampleGrid(photo.window(), factor);
        Shade shade = Shade.of(photo, grid);
        Ridges ridges = ridges(shade.darkness(), grid.samples(place.reference()), factor * px);
        return new WrinkleView(
                photo,
                grid,
                shade.darkness(),
                shade.chroma(),
                new CentreLines(
                        ridges, SeenSamples.of(grid.samples(photo.usable()), SEEN_MM / (factor * px)), LEAST_STRENGTH),
                blotched(ridges.strength(), grid.samples(place.target())));
    }

    private static double blotched(Plane strength, Mask target) {
        double[] strengths = MaskedValues.of(strength, target, SAMPLES);
        double quarter = strengths.length == 0 ? 0 : new Percentile(A_QUARTER).evaluate(strengths);
        double more = Math.max(1, quarter / EVEN);
        return more * more;
    }

    /** Both planes of a view. */
    private record Shade(Plane darkness, Plane chroma) {

        static Shade of(SkinPhoto photo, SampleGrid grid) {
            double px = photo.ruler().perPixel();
            ReducedBlur blur = new ReducedBlur(photo.usable(), grid.factor(), FINE_MM / px);
            Plane red = blur.of(OpticalDensity.of(photo.linear().red()));
            Plane green = blur.of(OpticalDensity.of(photo.linear().green()));
            Plane density = WeightedSum.of(List.of(red, green), 0.5, 0.5);
            MaskedBlur around = new MaskedBlur(grid.samples(photo.usable()), AROUND_MM / (grid.factor() * px));
            return new Shade(Planes.difference(density, around.of(density)), Planes.difference(green, red));
        }
    }

    private static Ridges ridges(Plane darkness, Mask untouched, double sample) {
        double length = STRAIGHT_MM / sample;
        double wider = Math.sqrt(WIDE_MM * WIDE_MM - FINE_MM * FINE_MM) / sample;
        return RidgeFilter.of(darkness, untouched, length)
                .or(RidgeFilter.of(GaussianBlur.of(darkness, wider), untouched, length));
    }

    /** Distance of the samples. */
    double stepMm() {
        return grid.factor() * photo.ruler().perPixel();
    }
}
