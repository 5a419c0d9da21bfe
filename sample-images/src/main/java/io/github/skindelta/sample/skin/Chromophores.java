package io.github.skindelta.sample.skin;

/**
 * Melanin and blood of untreated skin, as natural logarithms of volume fractions: slow mottling, freckles, a mole or two,
 * fine vessels.
 */
final class Chromophores {

    private static final double STEP_MM = 0.125;
    /** By skin type; chosen so that their typology angles lie in the six published classes. */
    private static final double[] LN_MELANIN = logs(0.005, 0.0112, 0.0225, 0.045, 0.095, 0.165);

    private static final double[] LN_BLOOD = logs(0.0085, 0.0095, 0.0105, 0.0115, 0.0125, 0.0135);
    /** Freckles per cm² by skin type. */
    private static final double[] FRECKLES = {1.6, 1.3, 0.8, 0.6, 0.4, 0.3};

    /** Where spots fall, ± mm, and how much of their pigment shows, 0–1. */
    private record Patch(double halfExtent, double headroom) {}

    /** Fractal noise of five octaves: lattice in mm, height of the slowest octave, and of each over the one before. */
    private record Mottling(Noise noise, double sizeMm, double height, double persistence) {

        double octaves(double x, double y, int first, int end) {
            return height * noise.octaves(x / sizeMm, y / sizeMm, first, end, persistence);
        }
    }

    private final Field lnMelanin;
    private final Field lnBlood;
    private final double headroom;

    /**
     * @param skinType Fitzpatrick, 1–6
     * @param halfExtent mm
     */
    Chromophores(long seed, int skinType, double halfExtent) {
        Noise pigment = new Noise(Hash.mix(seed, 1));
        Noise flush = new Noise(Hash.mix(seed, 2));
        double melanin = LN_MELANIN[skinType - 1];
        double blood = LN_BLOOD[skinType - 1];
        this.headroom = 1 - 0.11 * (skinType - 1);
        this.lnMelanin = mottled(melanin, new Mottling(pigment, 14, 0.24 * headroom, 0.62), halfExtent);
        this.lnBlood = mottled(blood, new Mottling(flush, 11, 0.34, 0.72), halfExtent);
        addFreckles(
                Hash.mix(seed, 3),
                FRECKLES[skinType - 1] * halfExtent * halfExtent / 25,
                new Patch(halfExtent, headroom));
        addVessels(Hash.mix(seed, 4), halfExtent);
    }

    double lnMelanin(double x, double y) {
        return lnMelanin.at(x, y);
    }

    double lnBlood(double x, double y) {
        return lnBlood.at(x, y);
    }

    /** The slow octaves are laid on a coarser grid first: five times fewer evaluations. */
    private static Field mottled(double mean, Mottling mottling, double halfExtent) {
        Field slow = new Field(4 * STEP_MM, halfExtent, (x, y) -> mean + mottling.octaves(x, y, 0, 3));
        return new Field(STEP_MM, halfExtent, (x, y) -> slow.at(x, y) + mottling.octaves(x, y, 3, 5));
    }

    /** How far pigment still varies in skin of this type, 1 in the lightest: what is nearly black gets no darker. */
    double headroom() {
        return headroom;
    }

    private void addFreckles(long seed, double count, Patch patch) {
        for (int i = 0; i < count; i++) {
            long hash = Hash.mix(seed, i);
            double size = Hash.uniform(Hash.mix(hash, 2));
            double radius = 0.35 + 1.1 * size * size * size;
            double strength = 0.15 + 0.75 * Hash.uniform(Hash.mix(hash, 3)) * Hash.uniform(Hash.mix(hash, 4));
            addBlot(hash, patch, radius, strength);
        }
        for (int i = 0; i < 3; i++) {
            addBlot(Hash.mix(seed, -1 - i), patch, 0.7 + 0.3 * i, 1.5);
        }
    }

    /** A few overlapping spots, so that no freckle is a disc. */
    private void addBlot(long hash, Patch patch, double radius, double strength) {
        double x = patch.halfExtent() * (2 * Hash.uniform(Hash.mix(hash, 0)) - 1);
        double y = patch.halfExtent() * (2 * Hash.uniform(Hash.mix(hash, 1)) - 1);
        for (int part = 0; part < 4; part++) {
            double dx = radius * (Hash.uniform(Hash.mix(hash, 10 + part)) - 0.5);
            double dy = radius * (Hash.uniform(Hash.mix(hash, 20 + part)) - 0.5);
            double size = radius * (0.6 + 0.5 * Hash.uniform(Hash.mix(hash, 30 + part)));
            lnMelanin.addSpot(x + dx, y + dy, size, 0.55 * strength * patch.headroom());
            lnBlood.addSpot(x + dx, y + dy, size, 0.12 * strength);
        }
    }

    /** Short meandering capillaries, drawn as chains of small soft spots. */
    private void addVessels(long seed, double halfExtent) {
        for (int vessel = 0; vessel < halfExtent * halfExtent / 40; vessel++) {
            long hash = Hash.mix(seed, vessel);
            double x = halfExtent * (2 * Hash.uniform(Hash.mix(hash, 0)) - 1);
            double y = halfExtent * (2 * Hash.uniform(Hash.mix(hash, 1)) - 1);
            double direction = 2 * Math.PI * Hash.uniform(Hash.mix(hash, 2));
            int length = 20 + (int) (60 * Hash.uniform(Hash.mix(hash, 3)));
            for (int i = 0; i < length; i++) {
                direction += 0.5 * (Hash.uniform(Hash.mix(hash, 100 + i)) - 0.5);
                x += 0.1 * StrictMath.cos(direction);
                y += 0.1 * StrictMath.sin(direction);
                lnBlood.addSpot(x, y, 0.26, 0.09);
            }
        }
    }

    private static double[] logs(double... fractions) {
        double[] logs = new double[fractions.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(fractions[i]);
        }
        return logs;
    }
}
