package io.github.skindelta.metric;

/**
 * Colour of a thing less that of the skin right around it, in one photo.
 *
 * @param deltaE distance in CIELAB (ΔE*ab, CIE 1976), 0 and up
 * @param deltaL lighter (above 0) or darker, L*
 * @param deltaEi redder (above 0), erythema index
 * @param deltaMi browner (above 0), melanin index
 */
public record ObjectContrast(double deltaE, double deltaL, double deltaEi, double deltaMi) {

    /** What a thing looks like beside the skin around it. */
    public enum Look {
        /** More of it is missing in green than in red light. */
        RED,
        /** Darker in red light too. */
        BROWN,
        /** Lighter than the skin around it. */
        PALE,
        /** A little paler, lighter and smoother at once, as hollow scars are: not of one colour. */
        HOLLOW
    }

    /** What it looks like by its colour. */
    public Look look() {
        if (deltaL > 0) {
            return Look.PALE;
        }
        return deltaEi > deltaMi ? Look.RED : Look.BROWN;
    }
}
