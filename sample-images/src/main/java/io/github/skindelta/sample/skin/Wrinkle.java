package io.github.skindelta.sample.skin;

/**
 * A wrinkle on one day: a crease along a line that wavers a little. Along the line its depth varies slightly; at both ends
 * it fades over a millimetre and a half and is half of itself at {@code from} and {@code to}.
 *
 * @param line about which its centre line wavers
 * @param from where on the line its depth has risen to half, mm
 * @param to where on the line its depth has fallen to half, mm
 * @param widthMm full width at half depth
 * @param depthMm in its middle
 * @param waver seed of its irregularities
 */
public record Wrinkle(Arc line, double from, double to, double widthMm, double depthMm, long waver)
        implements Nearby.Bounded {

    private static final double TAPER_MM = 1.5;
    /** Width at its very ends, of that elsewhere. */
    private static final double TIP = 0.35;

    /** Slower waves of the centre line are in the line's own bend; so low, they lengthen it by less than a percent. */
    private static final double WAVE_MM = 2.6;

    private static final double WAVE_HEIGHT_MM = 0.22;
    private static final double UNEVEN = 0.25;

    /** How round the bottom is, in widths. */
    private static final double ROUND = 0.1;
    /** Where the crease ends, as {@link #fromBottom} counts: then half of the depth is half a width away. */
    private static final double RIM = fromBottom(0.5) / (1 - StrictMath.cbrt(0.25));

    private static final double REACH_WIDTHS = 1.25;

    /**
     * Light lost per depth over width: steep walls hide the sky, and a crease is narrower at its bottom than a pixel shows.
     * Chosen by eye: creases 0.2 widths deep are a tenth darker, whatever way the light falls.
     */
    private static final double OCCLUSION = 0.5;

    private static final double STEP_MM = 0.25;

    /** Of its centre line where it has at least half of its depth, mm. */
    public double lengthMm() {
        int steps = (int) Math.ceil((to - from) / STEP_MM);
        double length = 0;
        double[] last = pointAt(from);
        for (int i = 1; i <= steps; i++) {
            double[] next = pointAt(from + (to - from) * i / steps);
            length += Math.hypot(next[0] - last[0], next[1] - last[1]);
            last = next;
        }
        return length;
    }

    /** The point of its centre line at {@code s} of {@link #line}, {x, y} in mm. */
    public double[] pointAt(double s) {
        return line.pointAt(s, centre(s));
    }

    /**
     * On another day, around the same middle.
     *
     * @param length share that is left of the length
     * @param depth share that is left of the depth
     */
    public Wrinkle shortened(double length, double depth) {
        double cut = (1 - length) * (to - from) / 2;
        return new Wrinkle(line, from + cut, to - cut, widthMm, depth * depthMm, waver);
    }

    @Override
    public double[] bounds() {
        return line.bounds(from - TAPER_MM / 2, to + TAPER_MM / 2, widthMm * REACH_WIDTHS + WAVE_HEIGHT_MM);
    }

    /** At this place, mm. */
    double depth(double x, double y) {
        double across = line.across(x, y);
        if (Math.abs(across) > widthMm * REACH_WIDTHS + WAVE_HEIGHT_MM) {
            return 0;
        }
        double s = line.along(x, y);
        double fades = Smooth.step((s - from) / TAPER_MM + 0.5) * Smooth.step((to - s) / TAPER_MM + 0.5);
        double width = widthMm * (TIP + (1 - TIP) * fades);
        double left = 1 - fromBottom((across - centre(s)) / width) / RIM;
        if (left <= 0) {
            return 0;
        }
        double uneven = 1 + UNEVEN * new Noise(waver).at(s / WAVE_MM, 70.5);
        return depthMm * uneven * fades * left * Math.sqrt(left);
    }

    /** Share of the light that this place loses to the crease's own walls. */
    double shade(double x, double y) {
        return OCCLUSION * depth(x, y) / widthMm;
    }

    /** From the line to the centre line, mm. */
    private double centre(double s) {
        return WAVE_HEIGHT_MM * new Noise(waver).at(s / WAVE_MM, 0.5);
    }

    /** Nearly the distance from the bottom, in widths. */
    private static double fromBottom(double widths) {
        return Math.sqrt(widths * widths + ROUND * ROUND) - ROUND;
    }
}
