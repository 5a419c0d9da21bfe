package io.github.skindelta.sample.skin;

/**
 * A scar on one day.
 *
 * <p>Its soft edges are symmetric in area, so that the integral of {@link #amount}, that of its height and the area inside
 * the contour of half of each are all exactly {@code areaMm2}.
 *
 * @param number tells it from the others, 1, 2, …
 * @param kind what it is made of
 * @param outline the half-amount contour
 * @param areaMm2 area inside the outline
 * @param strength of its colour and height, 1 = full
 */
public record Scar(int number, ScarKind kind, Outline outline, double areaMm2, double strength) {

    /** Half the width of the edge, mm: colour does not end on a line. */
    private static final double EDGE_MM = 0.55;

    /** Of small scars the edge is narrower: the same as a share of the scar's area. */
    private static final double WIDEST_EDGE = 0.5;

    /** Half the width of the slope into a hollow or onto a ridge, as a share of the scar's area. */
    private static final double SLOPE = 0.85;

    /** How much of this place has the scar's colour, 0–1; coordinates in mm. */
    public double amount(double x, double y) {
        return profile(x, y, Math.min(WIDEST_EDGE, 2 * EDGE_MM / Math.sqrt(areaMm2 / Math.PI)));
    }

    /** How much of the scar's height this place has, 0–1; coordinates in mm. */
    double relief(double x, double y) {
        return profile(x, y, SLOPE);
    }

    /** Whether this scar has not changed since another day. */
    boolean isAs(Scar day) {
        return number == day.number && kind == day.kind && areaMm2 == day.areaMm2 && strength == day.strength;
    }

    private double profile(double x, double y, double halfWidth) {
        return Smooth.step((1 + halfWidth - outline.relativeArea(x, y)) / (2 * halfWidth));
    }
}
