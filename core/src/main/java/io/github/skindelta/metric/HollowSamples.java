package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Contrast;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedBlur;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.raster.WeightedSum;
import java.util.List;

/** Samples in which hollows stand out: redness, density, and how strong the finest lines are. */
final class HollowSamples {

    /** Lines of a millimetre and less, from which larger forms and the noise of single pixels are taken: sigma in mm. */
    private static final double WIDEST_MM = 0.3;

    private static final double FINEST_MM = 0.075;

    /** A line and the skin beside it, over which its power is a mean: sigma in mm. */
    private static final double FURROW_MM = 0.1;

    /** Where a pixel is longer, there are no fine lines to see, mm. */
    static final double MOST_PER_PIXEL = 0.1;

    /** Power of skin without any line, squared hundredths of a decade: keeps painted skin finite. */
    private static final double LEAST_POWER = 1e-3;

    /** Tenths of a neper: then its unevenness is about that of density in hundredths of a decade. */
    private static final double TENTHS = 10;

    /** Lines are looked at in samples about as long as this, mm: shorter than the finest smoothing can tell. */
    private static final double SAMPLE_MM = 0.1;

    /** Samples of colour to one of these, across and down. */
    private static final int FACTOR = 2;

    private HollowSamples() {}

    /**
     * Smooths a photo's samples further.
     *
     * @param photo with a scale
     * @param colour samples of its colour
     * @param smoothing standard deviation of the whole, mm; more than that of the colour
     * @return half as many across and down
     */
    static SkinSamples of(SkinPhoto photo, SkinSamples colour, double smoothing) {
        double samples = smoothing / colour.step();
        double more = Math.sqrt(samples * samples - colour.smoothing() * colour.smoothing());
        ReducedBlur blur = new ReducedBlur(colour.usable(), FACTOR, more);
        List<Plane> smooth = colour.colour().stream().map(blur::of).toList();
        SampleGrid grid = new SampleGrid(photo.window(), FACTOR * colour.grid().factor());
        return new SkinSamples(
                grid,
                smooth,
                List.of(smooth.get(0), smooth.get(2), strength(photo, smoothing, grid)),
                grid.samples(photo.usable()),
                grid.areas(photo.area()),
                FACTOR * colour.step(),
                samples / FACTOR);
    }

    private static Plane strength(SkinPhoto photo, double smoothing, SampleGrid wanted) {
        double perPixel = photo.ruler().perPixel();
        SampleGrid grid = new SampleGrid(photo.window(), (int) Math.max(1, Math.round(SAMPLE_MM / perPixel)));
        double step = grid.factor() * perPixel;
        Mask usable = grid.samples(photo.usable());
        Plane power = power(photo, grid, usable);
        // The mean of logarithms: a hair is one strong line among many, and not as many as its power is worth.
        Plane smooth = new MaskedBlur(usable, smoothing / step)
                .of(Plane.byRows(power.width(), power.height(), (y, row) -> {
                    for (int x = 0; x < row.length; x++) {
                        row[x] = (float) (TENTHS * Math.log(Math.max(power.at(x, y), LEAST_POWER)));
                    }
                }));
        // The nearest of them: half a sample is nothing beside the smoothing.
        return Plane.byRows(wanted.columns(), wanted.rows(), (y, row) -> {
            int line = nearest(grid.row(wanted.y(y)), smooth.height());
            for (int x = 0; x < row.length; x++) {
                row[x] = smooth.at(nearest(grid.column(wanted.x(x)), smooth.width()), line);
            }
        });
    }

    private static int nearest(double place, int size) {
        return Math.min(Math.max((int) Math.round(place), 0), size - 1);
    }

    /** Power of lines in the density of luminance. */
    private static Plane power(SkinPhoto photo, SampleGrid grid, Mask usable) {
        double perPixel = photo.ruler().perPixel();
        double step = grid.factor() * perPixel;
        Plane luminance = WeightedSum.of(
                List.of(
                        photo.linear().red(),
                        photo.linear().green(),
                        photo.linear().blue()),
                ChannelVariation.LUMINANCE);
        Plane density =
                OpticalDensity.of(new ReducedBlur(photo.usable(), grid.factor(), FINEST_MM / perPixel).of(luminance));
        double wider = Math.sqrt(WIDEST_MM * WIDEST_MM - FINEST_MM * FINEST_MM);
        Plane band = Planes.difference(density, new MaskedBlur(usable, wider / step).of(density));
        return new MaskedBlur(usable, FURROW_MM / step).of(Contrast.product(band, band));
    }
}
