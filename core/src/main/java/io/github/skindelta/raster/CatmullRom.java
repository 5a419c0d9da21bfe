package io.github.skindelta.raster;

/**
 * The cubic between evenly spaced values whose slope at each is half the difference of its neighbours (Catmull and Rom
 * 1974): it passes through them, bends without kinks, and follows a parabola exactly.
 */
final class CatmullRom {

    private CatmullRom() {}

    /**
     * The value between the second and the third of four.
     *
     * @param values holds the four
     * @param first index of the first
     * @param stride from one to the next
     * @param t 0 at the second, 1 at the third
     * @return the cubic there
     */
    static double value(double[] values, int first, int stride, double t) {
        double a = values[first];
        double b = values[first + stride];
        double c = values[first + 2 * stride];
        double d = values[first + 3 * stride];
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }

    /**
     * How steep the cubic is between the second and the third of four.
     *
     * @param values holds the four
     * @param first index of the first
     * @param stride from one to the next
     * @param t 0 at the second, 1 at the third
     * @return its derivative by {@code t}
     */
    static double slope(double[] values, int first, int stride, double t) {
        double a = values[first];
        double b = values[first + stride];
        double c = values[first + 2 * stride];
        double d = values[first + 3 * stride];
        return 0.5 * (c - a + t * (2 * (2 * a - 5 * b + 4 * c - d) + 3 * t * (3 * (b - c) + d - a)));
    }
}
