package io.github.skindelta.sample.skin;

/**
 * A wrinkle on one day: a hollow along a line. Across it is as deep as a {@link Smooth#bump}; at both ends its depth fades
 * over a millimetre and is half of itself at {@code from} and {@code to}.
 *
 * @param line its centre line
 * @param from where on the line its depth has risen to half, mm
 * @param to where on the line its depth has fallen to half, mm
 * @param widthMm full width at half depth
 * @param depthMm in its middle
 */
public record Wrinkle(Arc line, double from, double to, double widthMm, double depthMm) implements Nearby.Bounded {

    private static final double TAPER_MM = 1;

    /** Of its centre line where it has at least half of its depth, mm. */
    public double lengthMm() {
        return to - from;
    }

    /**
     * On another day, around the same middle.
     *
     * @param length share that is left of the length
     * @param depth share that is left of the depth
     */
    public Wrinkle shortened(double length, double depth) {
        double cut = (1 - length) * lengthMm() / 2;
        return new Wrinkle(line, from + cut, to - cut, widthMm, depth * depthMm);
    }

    @Override
    public double[] bounds() {
        return line.bounds(from - TAPER_MM / 2, to + TAPER_MM / 2, widthMm * Smooth.BUMP_REACH);
    }

    /** At this place, mm. */
    double depth(double x, double y) {
        double deep = Smooth.bump(line.across(x, y) / widthMm);
        if (deep == 0) {
            return 0;
        }
        double s = line.along(x, y);
        return depthMm * deep * Smooth.step((s - from) / TAPER_MM + 0.5) * Smooth.step((to - s) / TAPER_MM + 0.5);
    }
}
