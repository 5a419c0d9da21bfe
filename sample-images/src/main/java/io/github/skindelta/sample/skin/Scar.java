package io.github.skindelta.sample.skin;

/**
 * A flat red, slightly pigmented scar at one time.
 *
 * <p>Its soft edge is symmetric in area, so that the integral of {@link #amount} and the area inside the half-amount
 * contour are both exactly {@code areaMm2}.
 *
 * @param outline the half-amount contour
 * @param areaMm2 area inside the outline
 * @param blood natural logarithm of blood volume in the scar over the skin around it
 * @param melanin the same for melanin
 */
public record Scar(Outline outline, double areaMm2, double blood, double melanin) {

    /** Half the width of the edge, as a share of the scar's area. */
    private static final double EDGE = 0.26;

    /** Skin without a scar. */
    public static final Scar NONE = new Scar(new Outline(0, new Outline.Shape(1, 0, 0, 1, 0, 0, 0, 0)), 0, 0, 0);

    /** How much of this place is scar, 0–1; coordinates in mm. */
    public double amount(double x, double y) {
        return areaMm2 == 0 ? 0 : Smooth.step((1 + EDGE - outline.relativeArea(x, y)) / (2 * EDGE));
    }
}
