package io.github.skindelta.metric;

import io.github.skindelta.raster.Plane;

/** {@code 100 · log10(1 / channel)}: how much of a colour the skin keeps. */
final class OpticalDensity {

    /** Half of one step of an 8-bit photo near black, linear light; darker pixels are clipped and do not count. */
    private static final float DARKEST = 1.5e-4f;

    private OpticalDensity() {}

    /**
     * Density of one channel.
     *
     * @param linear the channel in linear light
     * @return hundredths of a decade
     */
    static Plane of(Plane linear) {
        return Plane.byRows(linear.width(), linear.height(), (y, row) -> {
            linear.copyRow(y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) of(row[x]);
            }
        });
    }

    /** Density of one value of linear light. */
    static double of(double linear) {
        return -100 * Math.log10(Math.max(linear, DARKEST));
    }
}
