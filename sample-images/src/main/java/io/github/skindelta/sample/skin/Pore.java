package io.github.skindelta.sample.skin;

/**
 * An enlarged pore on one day: a pit like a rounded cone, with dark matter in it.
 *
 * @param x of its middle, mm
 * @param y of its middle, mm
 * @param diameterMm full width at half depth
 * @param depthMm in its middle
 * @param content melanin volume fraction that the dark matter in its middle adds to the skin's: added and not a factor,
 *     it darkens skin of any type alike
 */
public record Pore(double x, double y, double diameterMm, double depthMm, double content) implements Nearby.Bounded {

    /** On another day, of this share of its diameter. */
    public Pore shrunk(double diameter) {
        return new Pore(x, y, diameter * diameterMm, depthMm, content);
    }

    @Override
    public double[] bounds() {
        double reach = Smooth.BUMP_REACH * diameterMm;
        return new double[] {x - reach, y - reach, x + reach, y + reach};
    }

    /** How much of this place is pore: 1 in its middle, 0 beside it. */
    double amount(double px, double py) {
        double dx = px - x;
        double dy = py - y;
        return Smooth.bump(Math.sqrt(dx * dx + dy * dy) / diameterMm);
    }
}
