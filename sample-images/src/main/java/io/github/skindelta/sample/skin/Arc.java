package io.github.skindelta.sample.skin;

/**
 * A gently bent line, and with it coordinates of the skin around it: {@code s} along the line and {@code d} across, both in
 * mm and 0 at its middle. In a frame of its own the line is the parabola {@code v = bend · u²}; {@code (u, v)} to
 * {@code (s, d)} keeps area exactly, and {@code d} is the distance from the line to first order.
 *
 * @param x of the middle, mm
 * @param y of the middle, mm
 * @param cosine of its direction there, from x towards y
 * @param sine of its direction there
 * @param bendPerMm half its curvature there; times its length well below 1
 */
public record Arc(double x, double y, double cosine, double sine, double bendPerMm) {

    /** Places at which an extent is looked for. */
    private static final int LOOKS = 9;

    /** In this direction. */
    public static Arc of(double x, double y, double degrees, double bendPerMm) {
        double radians = StrictMath.toRadians(degrees);
        return new Arc(x, y, StrictMath.cos(radians), StrictMath.sin(radians), bendPerMm);
    }

    /** {@code s} of a place, mm. */
    double along(double px, double py) {
        return length((px - x) * cosine + (py - y) * sine);
    }

    /** {@code d} of a place, mm. */
    double across(double px, double py) {
        double u = (px - x) * cosine + (py - y) * sine;
        double v = (py - y) * cosine - (px - x) * sine;
        return (v - bendPerMm * u * u) / stretch(u);
    }

    /** The point of the line at {@code s}, {x, y} in mm. */
    public double[] pointAt(double s) {
        return pointAt(s, 0);
    }

    /** The place at {@code s} and {@code d}, {x, y} in mm. */
    public double[] pointAt(double s, double d) {
        double u = s;
        // Newton's steps: the first is off by less than a thousandth of the bend's own effect.
        for (int step = 0; step < 3; step++) {
            u -= (length(u) - s) / stretch(u);
        }
        double v = bendPerMm * u * u + d * stretch(u);
        return new double[] {x + u * cosine - v * sine, y + u * sine + v * cosine};
    }

    /** {left, top, right, bottom} of everything within {@code reach} of a part of the line, mm. */
    double[] bounds(double from, double to, double reach) {
        double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        // Between two looks the line bulges by an eighth of the spacing squared times its curvature.
        double spacing = (to - from) / (LOOKS - 1);
        double grown = reach + spacing * spacing * Math.abs(bendPerMm) / 4;
        for (int look = 0; look < LOOKS; look++) {
            double[] point = pointAt(from + look * spacing);
            bounds[0] = Math.min(bounds[0], point[0] - grown);
            bounds[1] = Math.min(bounds[1], point[1] - grown);
            bounds[2] = Math.max(bounds[2], point[0] + grown);
            bounds[3] = Math.max(bounds[3], point[1] + grown);
        }
        return bounds;
    }

    /** Of the line from its middle to {@code u}: ∫ √(1 + 4 bend² u²) du, to the fifth power of u. */
    private double length(double u) {
        double squared = 4 * bendPerMm * bendPerMm * u * u;
        return u * (1 + squared / 6 - squared * squared / 40);
    }

    /** The derivative of {@link #length}. */
    private double stretch(double u) {
        double squared = 4 * bendPerMm * bendPerMm * u * u;
        return 1 + squared / 2 - squared * squared / 8;
    }
}
