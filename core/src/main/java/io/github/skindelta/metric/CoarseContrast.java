package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Contrast;
import io.github.skindelta.raster.Lopsidedness;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.SharedDetail;
import io.github.skindelta.raster.WeightedSum;
import java.util.List;

/**
 * Contrast of one photo between 0.5 and 2 mm, the widest band in which cameras keep colour and relief still shows.
 *
 * @param photo the photo
 * @param green contrast in green: relief, blood and pigment
 * @param colour contrast in red less contrast in green: relief, which has next to no colour, is hardly in it
 */
record CoarseContrast(SkinPhoto photo, Plane green, Plane colour) {

    private static final double FROM_MM = 0.5;
    private static final double TO_MM = 2;

    /** @param photo with a scale */
    static CoarseContrast of(SkinPhoto photo) {
        double perPixel = photo.ruler().perPixel();
        MaskedBlur detail = new MaskedBlur(photo.usable(), Wavelength.halving(FROM_MM) / perPixel);
        MaskedBlur around = new MaskedBlur(photo.usable(), Wavelength.halving(TO_MM) / perPixel);
        Plane green = contrast(photo.linear().green(), detail, around);
        Plane red = contrast(photo.linear().red(), detail, around);
        return new CoarseContrast(photo, green, WeightedSum.of(List.of(red, green), 1, -1));
    }

    private static Plane contrast(Plane channel, MaskedBlur detail, MaskedBlur around) {
        return Contrast.of(detail.of(channel), around.of(channel));
    }

    SharedDetail.Picture greenOn(Mask mask) {
        return new SharedDetail.Picture(green, mask, photo.window());
    }

    SharedDetail.Picture colourOn(Mask mask) {
        return new SharedDetail.Picture(colour, mask, photo.window());
    }

    /** {@link Lopsidedness} of the target less that of untouched skin. */
    double lopsided(Mask target, Mask reference) {
        return Lopsidedness.of(green, target) - Lopsidedness.of(green, reference);
    }
}
