package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.Examination;

/**
 * A bar of a round length over the picture.
 *
 * @param percent its length, of the picture's width, 0–100
 * @param text its length with the unit
 * @param unit mm, or px of the before photo where the scale is unknown
 * @param unitsAcross how many of them the picture is wide
 */
record ScaleBar(String percent, String text, String unit, String unitsAcross) {

    /** Of the picture's width, at most; the script, which draws it anew when the picture is enlarged, has the same. */
    private static final double LONGEST = 0.22;

    /** The bar for an examination's pictures. */
    static ScaleBar of(Examination examination) {
        Comparison comparison = examination.comparison();
        double acrossPx = examination.before().getWidth() / examination.pictureScale();
        return comparison.scale() == null
                ? of(acrossPx, "px")
                : of(acrossPx * comparison.scale().before().millimetresPerPixel(), "mm");
    }

    private static ScaleBar of(double across, String unit) {
        double length = round(LONGEST * across);
        return new ScaleBar(
                PlainNumber.fixed(100 * length / across, 3),
                PlainNumber.significant(length, 1) + "\u00a0" + unit,
                unit,
                PlainNumber.fixed(across, 3));
    }

    /** The largest of … 1, 2, 5, 10, 20, 50 … that is no longer. */
    private static double round(double longest) {
        double decade = StrictMath.pow(10, Math.floor(StrictMath.log10(longest)));
        for (int digit : new int[] {5, 2}) {
            if (digit * decade <= longest) {
                return digit * decade;
            }
        }
        return decade;
    }
}
