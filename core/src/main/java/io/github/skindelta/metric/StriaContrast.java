package io.github.skindelta.metric;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.Plane;

/**
 * One photo's colour against that of the skin beside.
 *
 * @param height how far a sample stands out in green light to the side of its bands, hundredths of a decade
 * @param redness erythema index against that of the skin beside
 * @param lightness L* the same
 */
record StriaContrast(Plane height, Plane redness, Plane lightness) {

    /** Skin this far away is beside, standard deviation: between two bands there are 2 mm of it. */
    private static final double BESIDE_MM = 2.5;

    /**
     * Compares.
     *
     * @param view of the photo
     * @param kind of the bands
     * @param even samples that are no band
     */
    static StriaContrast of(StriaView view, StriaKind kind, Mask even) {
        MaskedBlur blur = new MaskedBlur(even, BESIDE_MM / view.stepMm());
        Plane red = against(view.density().get(0), blur);
        Plane green = against(view.density().get(1), blur);
        return new StriaContrast(
                Planes.sum(green, green, kind.sign() - 1.0),
                Planes.difference(green, red),
                against(view.lightness(), blur));
    }

    private static Plane against(Plane plane, MaskedBlur beside) {
        return Planes.difference(plane, beside.of(plane));
    }
}
