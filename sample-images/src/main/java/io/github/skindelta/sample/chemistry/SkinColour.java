package io.github.skindelta.sample.chemistry;

/**
 * The colour of skin by its melanin and blood, as a table over the natural logarithms of both volume fractions.
 *
 * <p>Colours are linear sRGB balanced for the light, 1 = perfect white, surface reflection <em>not</em> included (see
 * {@link #SURFACE_REFLECTION}). Between nodes the table is bilinear; beyond it, it goes on as at its edge.
 */
public final class SkinColour {

    /** What the skin's surface sends back before light has entered it, the same in every channel. */
    public static final double SURFACE_REFLECTION = 0.025;

    private static final int NODES = 97;
    private static final double LOWEST = StrictMath.log(0.002);
    private static final double STEP = StrictMath.log(0.8 / 0.002) / (NODES - 1);
    private static final double PER_STEP = 1 / STEP;

    private final float[] table;

    private SkinColour(float... table) {
        this.table = table;
    }

    /**
     * Colours in light of this temperature.
     *
     * @param kelvin 2000–25 000; daylight from 4000 on
     */
    public static SkinColour under(double kelvin) {
        StandardObserver observer = new StandardObserver(Daylight.at(kelvin));
        SkinOptics.Layers layers = new SkinOptics.Layers(NODES, LOWEST, STEP);
        float[] table = new float[NODES * NODES * 3];
        double[] reflectance = new double[Spectrum.SAMPLES];
        for (int row = 0; row < NODES; row++) {
            for (int column = 0; column < NODES; column++) {
                layers.reflectance(row, column, reflectance);
                double[] rgb = observer.linearRgb(reflectance);
                for (int c = 0; c < 3; c++) {
                    table[(row * NODES + column) * 3 + c] = (float) Math.max(rgb[c], 1e-4);
                }
            }
        }
        return new SkinColour(table);
    }

    /**
     * Writes the diffuse colour into {@code rgb}.
     *
     * @param lnMelanin natural logarithm of the epidermis' melanin volume fraction
     * @param lnBlood natural logarithm of the dermis' blood volume fraction
     */
    public void read(double lnMelanin, double lnBlood, float[] rgb) {
        double m = (lnMelanin - LOWEST) * PER_STEP;
        double b = (lnBlood - LOWEST) * PER_STEP;
        int row = Math.min(Math.max((int) m, 0), NODES - 2);
        int column = Math.min(Math.max((int) b, 0), NODES - 2);
        float down = (float) (m - row);
        float right = (float) (b - column);
        int upper = (row * NODES + column) * 3;
        int lower = upper + NODES * 3;
        for (int c = 0; c < 3; c++) {
            float above = table[upper + c] + right * (table[upper + 3 + c] - table[upper + c]);
            float below = table[lower + c] + right * (table[lower + 3 + c] - table[lower + c]);
            rgb[c] = above + down * (below - above);
        }
    }
}
