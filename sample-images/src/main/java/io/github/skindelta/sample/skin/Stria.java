package io.github.skindelta.sample.skin;

/**
 * A stretch mark on one day: a spindle with wavy sides along a line. The contour of half its {@link #amount} is where
 * {@link #halfWidth} says.
 *
 * @param kind what it is made of
 * @param line its centre line; the stria reaches half of its length to both sides of the line's middle
 * @param lengthMm from tip to tip
 * @param widthMm where it is widest, but for the waves
 * @param waves seed of its sides
 */
public record Stria(StriaKind kind, Arc line, double lengthMm, double widthMm, long waves) implements Nearby.Bounded {

    /** From nothing to all of its colour, mm. */
    private static final double EDGE_MM = 0.6;

    private static final double WAVINESS = 0.35;
    private static final double WAVE_MM = 3.5;

    /** Half a wavelength of its folds, and half of their length across. */
    private static final double CRINKLE_MM = 0.45;

    private static final double CRINKLE_LENGTH_MM = 2;

    /** Parts that {@link #areaMm2} adds up. */
    private static final int PARTS = 400;

    /** On another day, this share as wide everywhere. */
    public Stria narrowed(double width) {
        return new Stria(kind, line, lengthMm, width * widthMm, waves);
    }

    /**
     * From the line to one side, mm; below 0 beyond the tips.
     *
     * @param s along the line, mm
     * @param side 1 or −1, the sign of {@code d}
     */
    public double halfWidth(double s, int side) {
        double t = 2 * s / lengthMm;
        double spindle = (1 - t * t) * (1 + 0.5 * t * t);
        return 0.5 * widthMm * spindle * (1 + WAVINESS * new Noise(waves).at(s / WAVE_MM, 40.5 * side));
    }

    /** Inside the contour of half its amount. */
    public double areaMm2() {
        double area = 0;
        for (int part = 0; part < PARTS; part++) {
            double s = ((part + 0.5) / PARTS - 0.5) * lengthMm;
            area += (halfWidth(s, 1) + halfWidth(s, -1)) * lengthMm / PARTS;
        }
        return area;
    }

    @Override
    public double[] bounds() {
        double half = lengthMm / 2 + EDGE_MM;
        return line.bounds(-half, half, 0.5 * widthMm * (1 + WAVINESS) + EDGE_MM);
    }

    /** Height of fine folds across the stria, mm. */
    double crinkle(double x, double y) {
        if (kind.crinkleMm == 0) {
            return 0;
        }
        return kind.crinkleMm
                * new Noise(~waves).at(line.along(x, y) / CRINKLE_MM, line.across(x, y) / CRINKLE_LENGTH_MM);
    }

    /** How much of this place has the stria's colour and height, 0–1. */
    double amount(double x, double y) {
        double d = line.across(x, y);
        if (Math.abs(d) > widthMm) {
            return 0;
        }
        double half = halfWidth(line.along(x, y), d < 0 ? -1 : 1);
        return Smooth.step(0.5 + (half - Math.abs(d)) / EDGE_MM);
    }
}
