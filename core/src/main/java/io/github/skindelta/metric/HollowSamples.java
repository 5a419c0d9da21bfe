package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Contrast;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedBlur;
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

    private HollowSamples() {}

    /**
     * Smooths a photo.
     *
     * @param photo with a scale
     * @param smoothing standard deviation, mm
     * @return its samples
     */
    static SkinSamples of(SkinPhoto photo, double smoothing) {
        SkinSamples colour = SkinSamples.of(photo, smoothing);
        ReducedBlur blur = new ReducedBlur(
                photo.usable(), colour.grid().factor(), smoothing / photo.ruler().perPixel());
        Plane lines = power(photo);
        // The mean of logarithms: a hair is one strong line among many, and not as many as its power is worth.
        Plane strength = blur.of(Plane.byRows(lines.width(), lines.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) (TENTHS * Math.log(Math.max(lines.at(x, y), LEAST_POWER)));
            }
        }));
        return colour.searchedIn(List.of(colour.colour().get(0), colour.colour().get(2), strength));
    }

    private static Plane power(SkinPhoto photo) {
        Mask usable = photo.usable();
        Plane density = OpticalDensity.of(WeightedSum.of(
                List.of(
                        photo.linear().red(),
                        photo.linear().green(),
                        photo.linear().blue()),
                ChannelVariation.LUMINANCE));
        double perPixel = photo.ruler().perPixel();
        Plane band = Planes.difference(
                new MaskedBlur(usable, FINEST_MM / perPixel).of(density),
                new MaskedBlur(usable, WIDEST_MM / perPixel).of(density));
        return new MaskedBlur(usable, FURROW_MM / perPixel).of(Contrast.product(band, band));
    }
}
