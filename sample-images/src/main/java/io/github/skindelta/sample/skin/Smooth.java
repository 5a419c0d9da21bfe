package io.github.skindelta.sample.skin;

/** The one soft edge used everywhere. */
public final class Smooth {

    private Smooth() {}

    /** 0 below 0, 1 above 1, a cubic between, point-symmetric about (½, ½). */
    public static double step(double t) {
        double clamped = Math.min(Math.max(t, 0), 1);
        return clamped * clamped * (3 - 2 * clamped);
    }
}
