package io.github.skindelta.metric;

import io.github.skindelta.raster.Plane;

/** Sums of planes. */
final class Planes {

    private Planes() {}

    static Plane difference(Plane a, Plane b) {
        return Plane.byRows(a.width(), a.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = a.at(x, y) - b.at(x, y);
            }
        });
    }

    /** The first, and the second so many times. */
    static Plane sum(Plane a, Plane b, double times) {
        return Plane.byRows(a.width(), a.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) (a.at(x, y) + times * b.at(x, y));
            }
        });
    }
}
