package io.github.skindelta.sample.chemistry;

/**
 * Diffuse reflectance of skin from what it is made of: a melanin-bearing epidermis that only absorbs, over a
 * semi-infinite dermis of scattering fibres and blood (Kubelka–Munk).
 *
 * <p>Melanin {@code μa = 6.6·10¹¹ λ^−3.33 cm⁻¹}, bloodless tissue {@code 0.244 + 85.3 exp(−(λ − 154)/66.2) cm⁻¹}, reduced
 * scattering {@code μs' = 46 (λ/500 nm)^−1.42 cm⁻¹} (Jacques 2013, Phys. Med. Biol. 58 R37); {@code K = 2 μa},
 * {@code S = ¾ μs' − ¼ μa}. Blood absorbs less than if it were spread evenly: {@code (1 − exp(−2 μa r)) / (2 μa r)} for
 * vessels of radius r (van Veen, Verkruysse and Sterenborg 2002, Opt. Lett. 27, 246). Light on its way out is partly turned back at the surface (Saunderson 1942).
 *
 * <p>Melanin lies at the bottom of the epidermis: cells above it scatter a little light back unfiltered.
 *
 * <p>One homogeneous dermis: no depth of vessels, so veins do not look blue.
 */
final class SkinOptics {

    private static final double EPIDERMIS_CM = 0.006;
    private static final double OXYGEN_SATURATION = 0.7;
    /** Natural-log absorption per extinction: ln 10 · 150 g/l of haemoglobin / 64 500 g/mol. */
    private static final double BLOOD_MOLARITY = 2.302585 * 150 / 64500;
    /** Typical of the upper dermis; larger vessels are bluer. */
    private static final double VESSEL_RADIUS_CM = 0.0010;
    /** Mean path of diffuse light through a layer, in units of its thickness. */
    private static final double DIFFUSE_PATH = 2;
    /** Share of diffuse light turned back inwards at a skin–air surface of index 1.4. */
    private static final double INTERNAL_REFLECTION = 0.54;

    /**
     * Share of light that cells above the pigmented basal layer scatter back before it has met melanin: what
     * keeps the darkest skin from looking orange.
     */
    private static final double ABOVE_MELANIN = 0.06;

    /** The more melanin, the higher up in the epidermis it lies: this share of that light is lost per volume fraction. */
    private static final double RISING_MELANIN = 3;

    private SkinOptics() {}

    /** Reflectance spectrum sampled as in {@link Spectrum}; both fractions are by volume, 0–1. */
    static double[] reflectance(double melanin, double blood) {
        double[] reflectance = new double[Spectrum.SAMPLES];
        for (int i = 0; i < Spectrum.SAMPLES; i++) {
            reflectance[i] = seen(above(melanin), passed(i, melanin), dermis(i, blood));
        }
        return reflectance;
    }

    /** Both layers by the logarithm of what colours them, so that a table of all combinations is cheap. */
    static final class Layers {

        private final double[] above;
        private final double[][] passed;
        private final double[][] dermis;

        /**
         * @param nodes of the logarithms of melanin and of blood
         * @param lowest natural logarithm of both fractions at node 0
         * @param step between nodes
         */
        Layers(int nodes, double lowest, double step) {
            this.above = new double[nodes];
            this.passed = new double[nodes][Spectrum.SAMPLES];
            this.dermis = new double[nodes][Spectrum.SAMPLES];
            for (int node = 0; node < nodes; node++) {
                double fraction = StrictMath.exp(lowest + step * node);
                above[node] = above(fraction);
                for (int i = 0; i < Spectrum.SAMPLES; i++) {
                    passed[node][i] = passed(i, fraction);
                    dermis[node][i] = dermis(i, fraction);
                }
            }
        }

        /** Writes the reflectance spectrum at these nodes. */
        void reflectance(int melaninNode, int bloodNode, double[] reflectance) {
            for (int i = 0; i < Spectrum.SAMPLES; i++) {
                reflectance[i] = seen(above[melaninNode], passed[melaninNode][i], dermis[bloodNode][i]);
            }
        }
    }

    /** What leaves the skin: the dermis seen twice through the melanin, and what the epidermis above it scatters. */
    private static double seen(double above, double passed, double dermis) {
        double inside = above + (1 - above) * (1 - above) * passed * dermis / (1 - above * passed * dermis);
        return (1 - INTERNAL_REFLECTION) * inside / (1 - INTERNAL_REFLECTION * inside);
    }

    /** Share of light scattered back before it has met melanin. */
    private static double above(double melanin) {
        return ABOVE_MELANIN * StrictMath.exp(-RISING_MELANIN * melanin);
    }

    /** Share of light that passes the epidermis in and out. */
    private static double passed(int i, double melanin) {
        double nm = Spectrum.wavelengthNm(i);
        double melanosome = 6.6e11 * StrictMath.pow(nm, -3.33);
        double epidermis = melanin * melanosome + (1 - melanin) * tissue(nm);
        return StrictMath.exp(-2 * DIFFUSE_PATH * epidermis * EPIDERMIS_CM);
    }

    /** Reflectance of a dermis that holds so much blood. */
    private static double dermis(int i, double blood) {
        double nm = Spectrum.wavelengthNm(i);
        double wholeBlood = packed(BLOOD_MOLARITY * Spectrum.haemoglobinExtinction(i, OXYGEN_SATURATION));
        double scattering = 46 * StrictMath.pow(nm / 500, -1.42);
        double absorption = blood * wholeBlood + (1 - blood) * tissue(nm);
        return kubelkaMunk(2 * absorption, 0.75 * scattering - 0.25 * absorption);
    }

    /** Absorption of bloodless tissue, 1/cm. */
    private static double tissue(double nm) {
        return 0.244 + 85.3 * StrictMath.exp(-(nm - 154) / 66.2);
    }

    /** Absorption of blood kept in vessels: where it is strong, their inside is in the shade of their walls. */
    private static double packed(double absorption) {
        double depth = 2 * absorption * VESSEL_RADIUS_CM;
        return absorption * (1 - StrictMath.exp(-depth)) / depth;
    }

    private static double kubelkaMunk(double absorption, double scattering) {
        double ratio = absorption / Math.max(scattering, 1e-3);
        return 1 + ratio - Math.sqrt(ratio * ratio + 2 * ratio);
    }
}
