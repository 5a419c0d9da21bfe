package io.github.skindelta.calibration;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** Tells a card's patches from others by their colours, whatever the light's colour and the camera's tone curve. */
final class CardLikeness {

    /** Greys follow what they reflect, on logarithmic scales, by a line of a slope in this range … */
    private static final double FLATTEST = 0.5;

    private static final double STEEPEST = 2;

    /** … to within this, root mean square: curves bend, and lamps do not light a card evenly. */
    private static final double GREYS_OFF = 0.3;

    /** Least correlation of 18 colours' log-chroma with what it should be. */
    private static final double LEAST_CORRELATION = 0.9;

    private static final double DARKEST = 1e-4;

    private CardLikeness() {}

    /**
     * Whether patches have a card's colours.
     *
     * @param light linear light of each patch, red, green and blue
     * @return how well chroma agrees, at most 1; 0 if they are no card's
     */
    static double of(double[][] light) {
        SimpleRegression greys = new SimpleRegression();
        for (int patch = CardColours.FIRST_GREY; patch < CardColours.COUNT; patch++) {
            greys.addData(Math.log(CardColours.linear(patch, 1)), log(light, patch, 1));
        }
        boolean isGreyScale = greys.getSlope() >= FLATTEST
                && greys.getSlope() <= STEEPEST
                && Math.sqrt(greys.getMeanSquareError()) <= GREYS_OFF;
        if (!isGreyScale) {
            return 0;
        }
        double agreement = Math.min(chroma(light, 0), chroma(light, 2));
        return agreement >= LEAST_CORRELATION ? agreement : 0;
    }

    /** Correlation of a channel over green with what it should be, greys included. */
    private static double chroma(double[][] light, int channel) {
        double[] expected = new double[CardColours.COUNT];
        double[] found = new double[CardColours.COUNT];
        for (int patch = 0; patch < CardColours.COUNT; patch++) {
            expected[patch] = Math.log(CardColours.linear(patch, channel) / CardColours.linear(patch, 1));
            found[patch] = log(light, patch, channel) - log(light, patch, 1);
        }
        return new PearsonsCorrelation().correlation(expected, found);
    }

    private static double log(double[][] light, int patch, int channel) {
        return Math.log(Math.max(light[patch][channel], DARKEST));
    }
}
