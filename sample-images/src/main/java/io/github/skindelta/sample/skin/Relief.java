package io.github.skindelta.sample.skin;

/**
 * Height of untreated skin in mm: two nets of furrows, follicle openings, fine roughness.
 *
 * <p>Primary furrows are about 1 mm apart and 24 µm deep, secondary ones ½ mm and 15 µm, as on a forearm; published depths
 * are 20–100 µm and 5–40 µm (Hashimoto 1974).
 */
final class Relief {

    /** How far the nets are drawn out along the limb. */
    private static final double STRETCH = 1.25;

    private final Hollows primary;
    private final Hollows secondary;
    private final Hollows follicles;
    private final Noise roughness;
    private final Field bendX;
    private final Field bendY;
    private final Field depth;
    private final double cosine;
    private final double sine;
    private final double alongX;
    private final double alongY;

    /**
     * @param halfExtent mm
     * @param footprint side of a pixel, mm
     */
    Relief(long seed, double halfExtent, double footprint) {
        double margin = halfExtent * 1.5;
        this.primary = new Hollows(new JitteredCells(Hash.mix(seed, 1), 0.95, margin, 0.85, 1), 0.024, 0.13, footprint);
        this.secondary =
                new Hollows(new JitteredCells(Hash.mix(seed, 2), 0.46, margin, 0.9, 1), 0.015, 0.085, footprint);
        this.follicles =
                new Hollows(new JitteredCells(Hash.mix(seed, 3), 1.7, margin, 0.9, 0.45), 0.035, 0.12, footprint);
        this.roughness = new Noise(Hash.mix(seed, 4));
        Noise bend = new Noise(Hash.mix(seed, 5));
        Noise strength = new Noise(Hash.mix(seed, 6));
        this.bendX = new Field(0.25, halfExtent, (x, y) -> 0.6 * bend.fractal(x / 3.6, y / 3.6, 2, 0.3));
        this.bendY = new Field(0.25, halfExtent, (x, y) -> 0.6 * bend.fractal(y / 3.6 + 71, x / 3.6 - 53, 2, 0.3));
        this.depth =
                new Field(0.25, halfExtent, (x, y) -> Math.max(0.35, 1 + 0.8 * strength.fractal(x / 5, y / 5, 4, 0.7)));
        double turn = Math.PI * Hash.uniform(Hash.mix(seed, 7));
        this.cosine = StrictMath.cos(turn);
        this.sine = StrictMath.sin(turn);
        this.alongX = cosine / STRETCH;
        this.alongY = sine / STRETCH;
    }

    double height(double x, double y) {
        double bentX = x + bendX.at(x, y);
        double bentY = y + bendY.at(x, y);
        double u = bentX * alongX + bentY * alongY;
        double v = bentY * cosine - bentX * sine;
        double net = primary.furrow(u, v) + secondary.furrow(u, v);
        double rough = 0.008 * roughness.at(x * (1 / 0.21), y * (1 / 0.21))
                + 0.020 * roughness.at(x * (1 / 0.9), y * (1 / 0.9));
        return rough - net * depth.at(x, y) - follicles.pit(x, y);
    }
}
