package io.github.skindelta.sample.chemistry;

/**
 * The colour of skin by its melanin and blood, as a table over the natural logarithms of both volume fractions.
 *
 * <p>Colours are linear sRGB under D65, 1 = perfect white, surface reflection <em>not</em> included (see
 * {@link #SURFACE_REFLECTION}). Between nodes the table is bilinear; fractions beyond it read as its edge.
 */
public final class SkinColour {

    /** What the skin's surface sends back before light has entered it, the same in every channel. */
    public static final double SURFACE_REFLECTION = 0.025;

    private static final int NODES = 97;
    private static final double LOWEST = StrictMath.log(0.002);
    private static final double STEP = StrictMath.log(0.8 / 0.002) / (NODES - 1);
    private static final float[] TABLE = table();

    private SkinColour() {}

    /**
     * Writes the diffuse colour into {@code rgb}.
     *
     * @param lnMelanin natural logarithm of the epidermis' melanin volume fraction
     * @param lnBlood natural logarithm of the dermis' blood volume fraction
     */
    public static void read(double lnMelanin, double lnBlood, float[] rgb) {
        double m = clamp((lnMelanin - LOWEST) / STEP);
        double b = clamp((lnBlood - LOWEST) / STEP);
        int row = (int) m;
        int column = (int) b;
        float down = (float) (m - row);
        float right = (float) (b - column);
        int upper = (row * NODES + column) * 3;
        int lower = upper + NODES * 3;
        for (int c = 0; c < 3; c++) {
            float above = TABLE[upper + c] + right * (TABLE[upper + 3 + c] - TABLE[upper + c]);
            float below = TABLE[lower + c] + right * (TABLE[lower + 3 + c] - TABLE[lower + c]);
            rgb[c] = above + down * (below - above);
        }
    }

    private static double clamp(double node) {
        return Math.min(Math.max(node, 0), NODES - 1.001);
    }

    private static float[] table() {
        float[] table = new float[NODES * NODES * 3];
        for (int row = 0; row < NODES; row++) {
            double melanin = StrictMath.exp(LOWEST + STEP * row);
            for (int column = 0; column < NODES; column++) {
                double blood = StrictMath.exp(LOWEST + STEP * column);
                double[] rgb = StandardObserver.linearRgb(SkinOptics.reflectance(melanin, blood));
                for (int c = 0; c < 3; c++) {
                    table[(row * NODES + column) * 3 + c] = (float) Math.max(rgb[c], 1e-4);
                }
            }
        }
        return table;
    }
}
