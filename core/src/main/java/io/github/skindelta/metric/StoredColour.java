package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import java.util.Arrays;
import java.util.List;

/**
 * What a reading owes to the coarseness with which a JPEG stores colour. The mean colour of a block of 16 × 16 pixels is
 * rounded to a step of up to several codes; skin is so even that whole targets are rounded the same way, and averaging does
 * not help. On rendered pairs saved at quality 75 a flushed patch and the skin around it were off by 0.7 and −0.5 EI.
 */
final class StoredColour {

    /**
     * Standard deviation of what lies anywhere in a step of 1; half of it, because the blocks of a target lie in more than one
     * step: on 108 rendered pairs of tuning seeds the whole of it was 1.3 to 1.9 times too wide.
     */
    private static final double UNIFORM = 0.5 / Math.sqrt(12);

    /** Codes of red, green and blue for one of Cr and one of Cb (ITU-R BT.601). */
    private static final double[][] CODES = {{1.402, -0.714, 0}, {0, -0.344, 1.772}};

    /** Near enough to sRGB's curve for a step of a few codes. */
    private static final double GAMMA = 2.2;

    private StoredColour() {}

    /**
     * What rounding alone may have done to a colour, independently in Cr and Cb.
     *
     * @param photo as stored
     * @param linear mean red, green and blue of the target, linear light
     * @return factors of the channels a standard deviation off, one entry a cause; none where nothing is rounded
     */
    static List<double[]> factors(SkinPhoto photo, double... linear) {
        return photo.chromaStep() == 0
                ? List.of()
                : Arrays.stream(CODES)
                        .map(codes -> factors(photo.chromaStep() * UNIFORM, codes, linear))
                        .toList();
    }

    private static double[] factors(double step, double[] codes, double... linear) {
        double[] factors = new double[linear.length];
        for (int channel = 0; channel < factors.length; channel++) {
            double code = 255 * StrictMath.pow(linear[channel], 1 / GAMMA);
            factors[channel] = 1 + GAMMA * codes[channel] * step / code;
        }
        return factors;
    }
}
