package io.github.skindelta.sample.skin;

/**
 * A scar on one day.
 *
 * <p>Its soft edge is symmetric in area, so that the integral of {@link #amount} and the area inside the half-amount
 * contour are both exactly {@code areaMm2}.
 *
 * @param number tells it from the others, 1, 2, …
 * @param kind what it is made of
 * @param outline the half-amount contour
 * @param areaMm2 area inside the outline
 * @param strength of its colour and height, 1 = full
 */
public record Scar(int number, ScarKind kind, Outline outline, double areaMm2, double strength) {

    /** Half the width of the edge, as a share of the scar's area. */
    private static final double EDGE = 0.26;

    /** How much of this place is scar, 0–1; coordinates in mm. */
    public double amount(double x, double y) {
        return Smooth.step((1 + EDGE - outline.relativeArea(x, y)) / (2 * EDGE));
    }
}
