package io.github.skindelta.sample.skin;

/** The one soft edge used everywhere. */
public final class Smooth {

    private Smooth() {}

    /** 0 below 0, 1 above 1, a cubic between, point-symmetric about (½, ½). */
    public static double step(double t) {
        if (t <= 0) {
            return 0;
        }
        return t >= 1 ? 1 : t * t * (3 - 2 * t);
    }
}
