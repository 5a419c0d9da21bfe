package io.github.skindelta.metric;

import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;

/** Samples around which most of the skin is seen: an edge of what is excluded looks like a line, a hair that is taken out not. */
final class SeenSamples {

    /** Of the skin around. At a straight edge half is seen, one standard deviation inside it 0.84. */
    private static final double LEAST = 0.8;

    private SeenSamples() {}

    /**
     * Leaves out the edges.
     *
     * @param usable samples
     * @param around standard deviation, samples
     */
    static Mask of(Mask usable, double around) {
        Plane share = GaussianBlur.of(
                Plane.byRows(usable.width(), usable.height(), (y, row) -> {
                    for (int x = 0; x < row.length; x++) {
                        row[x] = usable.at(x, y) ? 1 : 0;
                    }
                }),
                around);
        return Mask.byRows(usable.width(), usable.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = usable.at(x, y) && share.at(x, y) >= LEAST;
            }
        });
    }
}
