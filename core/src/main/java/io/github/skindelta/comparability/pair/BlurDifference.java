package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.TilePowers;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * By how much one photo of a pair is blurrier than the other, from the same skin in both: a Gaussian of variance v lowers
 * the power of waves of frequency f by exp(−4π² v f²), so that the logarithm of the photos' ratio falls with f² in
 * proportion to the difference of their variances, whatever the skin and the strength of the light.
 *
 * <p>Frequencies are cycles per pixel of the coarser photo. Noise, taken from the finest waves, is subtracted. Cameras that
 * sharpen hide some of the blur: rendered photos out of focus by 1.0 to 1.6 px read 0.6 to 1.1 px.
 *
 * @param variance after minus before, squared pixels of the coarser of the reduced photos
 */
record BlurDifference(double variance) {

    /** Waves of 6 to 20 pixels: shorter ones drown in noise, longer ones hardly feel blur. */
    private static final double LEAST_FREQUENCY = 0.05;

    private static final double LARGEST_FREQUENCY = 0.17;

    private static final double STEP = 0.02;

    /** Rings from which on there is noise only, 0.42 to 0.5 cycles per pixel. */
    private static final int FIRST_NOISE = 21;

    private static final int END_OF_NOISE = 25;

    /** Times the noise that a wave must have before its power says anything. */
    private static final double ABOVE_NOISE = 2;

    private static final int FEWEST_FREQUENCIES = 4;

    /**
     * Compares the waves.
     *
     * @param tiles of the same skin
     * @return the difference; 0 where waves are too weak to say
     */
    static BlurDifference of(SharedTiles tiles) {
        double[] before = tiles.before().medians();
        double[] after = tiles.after().medians();
        double coarser = Math.min(tiles.enlargement(), 1);
        SimpleRegression line = new SimpleRegression();
        for (double frequency = LEAST_FREQUENCY; frequency < LARGEST_FREQUENCY; frequency += STEP) {
            double powerBefore = signal(before, frequency * coarser);
            double powerAfter = signal(after, frequency * coarser / tiles.enlargement());
            if (powerBefore > 0 && powerAfter > 0) {
                line.addData(frequency * frequency, Math.log(powerAfter / powerBefore));
            }
        }
        boolean isEnough = line.getN() >= FEWEST_FREQUENCIES;
        return new BlurDifference(isEnough ? -line.getSlope() / (4 * Math.PI * Math.PI) : 0);
    }

    /** Power above the noise, between rings; 0 where the noise hides it. */
    private static double signal(double[] rings, double frequency) {
        double noise = Double.MAX_VALUE;
        for (int ring = FIRST_NOISE; ring < END_OF_NOISE; ring++) {
            noise = Math.min(noise, rings[ring]);
        }
        double place = frequency / TilePowers.RING - 0.5;
        int ring = (int) place;
        double power = Math.exp((1 - place + ring) * Math.log(rings[ring] + 1e-12)
                + (place - ring) * Math.log(rings[ring + 1] + 1e-12));
        return power > ABOVE_NOISE * noise ? power - noise : 0;
    }

    /** Standard deviation of the Gaussian that makes one photo like the other, pixels of the coarser reduced photo. */
    double sigmaPx() {
        return Math.sqrt(Math.abs(variance));
    }

    /** Which photo is blurrier. */
    String blurrier() {
        return variance > 0 ? "after" : "before";
    }
}
