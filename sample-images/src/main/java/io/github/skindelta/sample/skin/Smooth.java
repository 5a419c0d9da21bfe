package io.github.skindelta.sample.skin;

/** The one soft edge used everywhere, and the one soft bump. */
public final class Smooth {

    /** Where {@link #bump} ends: then its half is at ½. */
    static final double BUMP_REACH = 0.5 / Math.sqrt(1 - StrictMath.cbrt(0.5));

    private Smooth() {}

    /** 0 below 0, 1 above 1, a cubic between, point-symmetric about (½, ½). */
    public static double step(double t) {
        if (t <= 0) {
            return 0;
        }
        return t >= 1 ? 1 : t * t * (3 - 2 * t);
    }

    /** 1 at 0, ½ at ±½, 0 from ±{@link #BUMP_REACH} on: {@code (1 − (t / reach)²)³}, without a corner anywhere. */
    static double bump(double t) {
        double left = 1 - t * t / (BUMP_REACH * BUMP_REACH);
        return left <= 0 ? 0 : left * left * left;
    }
}
