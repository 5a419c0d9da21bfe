package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.CentreLines;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedBlur;
import io.github.skindelta.raster.RidgeFilter;
import io.github.skindelta.raster.RidgeFilter.Ridges;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.raster.WeightedSum;
import io.github.skindelta.skin.Place;
import java.util.List;

/**
 * Dark lines as one photo shows them.
 *
 * @param photo the photo
 * @param grid of the samples
 * @param darkness against the skin around, hundredths of a decade, of each sample
 * @param lines that could be wrinkles
 */
record WrinkleView(SkinPhoto photo, SampleGrid grid, Plane darkness, CentreLines lines) {

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

    /** A line keeps this far from what is not seen, standard deviation, and this share of the skin around must be seen. */
    private static final double SEEN_MM = 0.6;

    private static final double LEAST_SEEN = 0.75;

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
        Plane density = WeightedSum.of(
                List.of(
                        OpticalDensity.of(photo.linear().red()),
                        OpticalDensity.of(photo.linear().green())),
                0.5,
                0.5);
        Plane darkness = Planes.difference(
                new ReducedBlur(photo.usable(), factor, FINE_MM / px).of(density),
                new ReducedBlur(photo.usable(), factor, AROUND_MM / px).of(density));
        Mask untouched = grid.samples(place.reference());
        double sample = factor * px;
        Plane wide = GaussianBlur.of(darkness, Math.sqrt(WIDE_MM * WIDE_MM - FINE_MM * FINE_MM) / sample);
        Ridges ridges = RidgeFilter.of(darkness, untouched, STRAIGHT_MM / sample)
                .or(RidgeFilter.of(wide, untouched, STRAIGHT_MM / sample));
        return new WrinkleView(photo, grid, darkness, new CentreLines(ridges, seen(grid, photo), LEAST_STRENGTH));
    }

    private static Mask seen(SampleGrid grid, SkinPhoto photo) {
        Mask usable = grid.samples(photo.usable());
        Plane share = GaussianBlur.of(
                Plane.byRows(usable.width(), usable.height(), (y, row) -> {
                    for (int x = 0; x < row.length; x++) {
                        row[x] = usable.at(x, y) ? 1 : 0;
                    }
                }),
                SEEN_MM / (grid.factor() * photo.ruler().perPixel()));
        return Mask.byRows(usable.width(), usable.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = usable.at(x, y) && share.at(x, y) >= LEAST_SEEN;
            }
        });
    }

    /** Distance of the samples. */
    double stepMm() {
        return grid.factor() * photo.ruler().perPixel();
    }
}
