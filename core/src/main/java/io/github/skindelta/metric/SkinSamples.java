package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedBlur;
import io.github.skindelta.raster.SampleGrid;
import java.util.List;

/**
 * One photo's skin without its grain, of which so many samples are kept as the smoothing leaves detail for.
 *
 * @param grid where the samples are in the photo
 * @param colour two log-chromas, which shading leaves alone, and log lightness; hundredths of a decade
 * @param searched three planes in which things stand out: the colour, or others
 * @param usable samples that count
 * @param areas how much skin each shows, in the ruler's unit squared
 * @param step from sample to sample, in the ruler's unit
 * @param smoothing standard deviation, in samples
 */
record SkinSamples(
        SampleGrid grid,
        List<Plane> colour,
        List<Plane> searched,
        Mask usable,
        Plane areas,
        double step,
        double smoothing) {

    /** Samples a smoothing length: what lies between them has been smoothed away. */
    private static final double SAMPLES = 2.3;

    /** Copies the lists. */
    SkinSamples {
        colour = List.copyOf(colour);
        searched = List.copyOf(searched);
    }

    /**
     * Smooths a photo.
     *
     * @param photo the photo
     * @param smoothing standard deviation, in the ruler's unit
     * @return its samples
     */
    static SkinSamples of(SkinPhoto photo, double smoothing) {
        double smoothingPx = smoothing / photo.ruler().perPixel();
        int factor = Math.max(1, (int) (smoothingPx / SAMPLES));
        SampleGrid grid = new SampleGrid(photo.window(), factor);
        ReducedBlur blur = new ReducedBlur(photo.usable(), factor, smoothingPx);
        // Smoothed in logarithms: half of the contrast then stays at the edge, however strong the scar is.
        Plane red = blur.of(OpticalDensity.of(photo.linear().red()));
        Plane green = blur.of(OpticalDensity.of(photo.linear().green()));
        Plane blue = blur.of(OpticalDensity.of(photo.linear().blue()));
        List<Plane> colour = List.of(Planes.difference(green, red), Planes.difference(blue, green), green);
        return new SkinSamples(
                grid,
                colour,
                colour,
                grid.samples(photo.usable()),
                grid.areas(photo.area()),
                factor * photo.ruler().perPixel(),
                smoothingPx / factor);
    }

    /** How many samples an area has, in the ruler's unit squared. */
    int samples(double area) {
        return (int) Math.ceil(area / (step * step));
    }
}
