package io.github.skindelta.metric;

import io.github.skindelta.colour.Lab;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.CentreLines;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedBlur;
import io.github.skindelta.raster.RidgeFilter;
import io.github.skindelta.raster.RidgeFilter.Ridges;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.skin.Place;
import java.util.List;

/**
 * Bands that are darker or paler than the skin beside them as one photo shows them.
 *
 * @param photo the photo
 * @param grid of the samples
 * @param usable samples that count
 * @param density of the skin in red, green and blue, hundredths of a decade
 * @param lightness L* of the same
 * @param dark centre lines of bands darker in green light, as vessels make them
 * @param pale centre lines of bands paler in green light
 */
record StriaView(
        SkinPhoto photo,
        SampleGrid grid,
        Mask usable,
        List<Plane> density,
        Plane lightness,
        CentreLines dark,
        CentreLines pale) {

    /** Distance of the samples: half of the softest edge's width. */
    private static final double STEP_MM = 0.25;

    /** Standard deviation through which colour is seen: leaves the plateau of a band of 1.5 mm. */
    private static final double COLOUR_MM = 0.3;

    /** Standard deviations of the filters, for bands of 1.5 and 4 mm. */
    private static final double NARROW_MM = 0.7;

    private static final double WIDE_MM = 1.4;

    /** Marks are straight over this length. */
    private static final double STRAIGHT_MM = 6;

    /** What is smoother than this is no band. */
    private static final double AROUND_MM = 6;

    /** Multiple of the usual strength; a mark is followed as far as that. */
    private static final double LEAST_STRENGTH = 1.5;

    /** A mark keeps about this far from the edge of what is seen. */
    private static final double SEEN_MM = 2;

    /**
     * Looks at a photo.
     *
     * @param photo with a scale
     * @param place where untouched skin is
     */
    static StriaView of(SkinPhoto photo, Place place) {
        double px = photo.ruler().perPixel();
        int factor = Math.max(1, (int) Math.round(STEP_MM / px));
        double sample = factor * px;
        SampleGrid grid = new SampleGrid(photo.window(), factor);
        ReducedBlur blur = new ReducedBlur(photo.usable(), factor, COLOUR_MM / px);
        List<Plane> density = List.of(
                blur.of(OpticalDensity.of(photo.linear().red())),
                blur.of(OpticalDensity.of(photo.linear().green())),
                blur.of(OpticalDensity.of(photo.linear().blue())));
        Mask usable = grid.samples(photo.usable());
        Mask untouched = grid.samples(place.reference());
        Plane around = new MaskedBlur(usable, AROUND_MM / sample).of(density.get(1));
        Plane green = within(usable, Planes.difference(density.get(1), around));
        Plane none = Planes.difference(green, green);
        return new StriaView(
                photo,
                grid,
                usable,
                density,
                lightness(density),
                lines(green, usable, untouched, sample),
                lines(Planes.difference(none, green), usable, untouched, sample));
    }

    /** What does not count is like the skin around it, so that its edge is no band's. */
    private static Plane within(Mask usable, Plane deviation) {
        return Plane.byRows(deviation.width(), deviation.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = usable.at(x, y) ? deviation.at(x, y) : 0;
            }
        });
    }

    private static CentreLines lines(Plane height, Mask usable, Mask untouched, double sample) {
        Ridges ridges = ridges(height, untouched, NARROW_MM, sample).or(ridges(height, untouched, WIDE_MM, sample));
        return new CentreLines(ridges, SeenSamples.of(usable, SEEN_MM / sample), LEAST_STRENGTH);
    }

    private static Ridges ridges(Plane height, Mask untouched, double sigmaMm, double sample) {
        Plane smooth = GaussianBlur.of(height, Math.sqrt(sigmaMm * sigmaMm - COLOUR_MM * COLOUR_MM) / sample);
        return RidgeFilter.of(smooth, untouched, STRAIGHT_MM / sample);
    }

    private static Plane lightness(List<Plane> density) {
        return Lab.of(new LinearRgb(light(density.get(0)), light(density.get(1)), light(density.get(2))))
                .lightness();
    }

    private static Plane light(Plane density) {
        return Plane.byRows(density.width(), density.height(), (y, row) -> {
            density.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) Math.pow(10, -row[x] / 100);
            }
        });
    }

    /** Distance of the samples. */
    double stepMm() {
        return grid.factor() * photo.ruler().perPixel();
    }
}
