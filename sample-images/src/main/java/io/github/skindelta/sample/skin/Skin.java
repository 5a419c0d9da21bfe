package io.github.skindelta.sample.skin;

/** A piece of untreated skin around the origin: what both photos of a pair have in common. */
public final class Skin {

    private static final double MOTTLING_STEP_MM = 0.2;

    private final double halfExtent;
    private final double footprint;
    private final Chromophores chromophores;
    private final Relief relief;
    private final Hairs hairs;
    private final Field undulation;
    private final Field inflammation;
    private final Field mottling;

    /**
     * @param seed the same seed, the same skin
     * @param skinType Fitzpatrick, 1–6
     * @param halfExtent the skin covers ± this in x and y, mm
     * @param footprint side of the before photo's pixels, mm
     */
    public Skin(long seed, int skinType, double halfExtent, double footprint) {
        this.halfExtent = halfExtent;
        this.footprint = footprint;
        this.chromophores = new Chromophores(Hash.mix(seed, 11), skinType, halfExtent);
        this.relief = new Relief(Hash.mix(seed, 12), halfExtent, footprint);
        this.hairs = new Hairs(Hash.mix(seed, 13), halfExtent, footprint);
        Noise bumps = new Noise(Hash.mix(seed, 14));
        this.undulation = new Field(0.25, halfExtent, (x, y) -> 0.30 * bumps.at(x / 8.5, y / 8.5));
        Noise mottled = new Noise(Hash.mix(seed, 16));
        this.mottling = new Field(MOTTLING_STEP_MM, halfExtent, (x, y) -> mottled.fractal(x / 1.7, y / 1.7, 3, 0.6));
        this.inflammation = inflammation(Hash.mix(seed, 15), halfExtent);
    }

    double halfExtent() {
        return halfExtent;
    }

    /** Side of the before photo's pixels, mm. */
    double footprint() {
        return footprint;
    }

    /** Melanin volume fraction of the epidermis, natural logarithm. */
    public double lnMelanin(double x, double y) {
        return chromophores.lnMelanin(x, y);
    }

    /** Blood volume fraction of the dermis, natural logarithm. */
    public double lnBlood(double x, double y) {
        return chromophores.lnBlood(x, y);
    }

    /** Furrows, pores and roughness, mm above the mean surface. */
    double relief(double x, double y) {
        return relief.height(x, y);
    }

    /** Gentle bumps of the flesh below, mm, several mm wide. */
    double undulation(double x, double y) {
        return undulation.at(x, y);
    }

    /** Unevenness of a change of the skin, mean 0, about ±0.5. */
    double mottling(double x, double y) {
        return mottling.at(x, y);
    }

    /** How inflamed a place would be, 0–1: a few spots of 1 to 4 mm per cm². */
    double inflammation(double x, double y) {
        return Math.min(1, inflammation.at(x, y));
    }

    private static Field inflammation(long seed, double halfExtent) {
        Field field = new Field(0.2, halfExtent, (x, y) -> 0);
        for (int spot = 0; spot < halfExtent * halfExtent / 14; spot++) {
            long hash = Hash.mix(seed, spot);
            double x = halfExtent * (2 * Hash.uniform(Hash.mix(hash, 0)) - 1);
            double y = halfExtent * (2 * Hash.uniform(Hash.mix(hash, 1)) - 1);
            double size = Hash.uniform(Hash.mix(hash, 2));
            field.addSpot(x, y, 0.8 + 2.6 * size * size, 0.55 + 0.45 * Hash.uniform(Hash.mix(hash, 3)));
        }
        return field;
    }

    /** How far pigment still varies in skin of this type, 1 in the lightest: what is nearly black gets no darker. */
    double pigmentHeadroom() {
        return chromophores.headroom();
    }

    /** Share of the place that is hair, 0–1. */
    public double hair(double x, double y) {
        return hairs.coverage(x, y);
    }
}
