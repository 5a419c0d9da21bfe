package io.github.skindelta.raster;

import java.util.Arrays;

/**
 * Where lines run through a smooth plane, which way and how strongly: the second derivative across a line, averaged along a
 * straight piece of it, in the direction in which that is largest. A net of short furrows averages out, a long line does not.
 *
 * <p>A spot is no line: what bends along the line as much as across it counts for less, and nothing counts for more than a
 * deep furrow does. Strengths are multiples of what is usual on untouched skin of the same picture, so that light, noise and
 * blur that are the same there do not matter.
 */
public final class RidgeFilter {

    /** Of the half circle: the pieces end at most half a piece's length times 0.1 off a line's middle. */
    public static final int DIRECTIONS = 16;

    /** Of what is usual: more counts for less, so that moles and hairs make no line, and the middle remains the strongest. */
    private static final double MOST = 25;

    /** Of the bend along the line. 0 finds 5 % too much length (moles), 0.5 loses a third of some wrinkles (tuning seeds). */
    private static final float AGAINST_SPOTS = 0.3f;

    private static final int SAMPLES = 20_000;

    private RidgeFilter() {}

    /**
     * Lines of one width.
     *
     * @param strength how far a line stands out from what is beside it, 1 where as usual on untouched skin, at least 0
     * @param direction in which the line runs, in units of π / {@link #DIRECTIONS} from right towards down
     * @param here the strength of the sample alone, before it was averaged along the line
     */
    public record Ridges(Plane strength, Plane direction, Plane here) {

        /** The stronger of two at each sample. */
        public Ridges or(Ridges other) {
            float[] strongest = strength.samples.clone();
            float[] way = direction.samples.clone();
            float[] alone = here.samples.clone();
            for (int i = 0; i < strongest.length; i++) {
                if (other.strength.samples[i] > strongest[i]) {
                    strongest[i] = other.strength.samples[i];
                    way[i] = other.direction.samples[i];
                    alone[i] = other.here.samples[i];
                }
            }
            int width = strength.width();
            int height = strength.height();
            return new Ridges(
                    new Plane(width, height, strongest),
                    new Plane(width, height, way),
                    new Plane(width, height, alone));
        }
    }

    /**
     * Finds bright lines.
     *
     * @param smooth a plane smoothed to about the lines' width
     * @param untouched samples on which strength is 1 as a rule, same size
     * @param lengthPx of the straight pieces, pixels
     * @return ridges of every sample
     */
    public static Ridges of(Plane smooth, Mask untouched, double lengthPx) {
        int size = smooth.samples.length;
        float[][] second = secondDerivatives(smooth);
        float limit = (float) (MOST * median(second[0], untouched));
        float[] strength = new float[size];
        float[] way = new float[size];
        float[] here = new float[size];
        float[] across = new float[size];
        float[] mean = new float[size];
        DirectionalMean lines = new DirectionalMean(smooth.width(), smooth.height());
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            double radians = Math.PI * direction / DIRECTIONS;
            bend(second, radians, limit, across);
            lines.of(across, radians, lengthPx, mean);
            for (int i = 0; i < size; i++) {
                if (mean[i] > strength[i]) {
                    strength[i] = mean[i];
                    way[i] = direction;
                    here[i] = across[i];
                }
            }
        }
        double usual = median(strength, untouched);
        divide(strength, usual);
        divide(here, usual);
        return new Ridges(plane(smooth, strength), plane(smooth, way), plane(smooth, here));
    }

    /** How far each sample stands out from those beside a line of this direction. */
    private static void bend(float[][] second, double radians, float limit, float... across) {
        float sine2 = (float) (Math.sin(radians) * Math.sin(radians));
        float mixed = (float) (2 * Math.sin(radians) * Math.cos(radians));
        for (int i = 0; i < across.length; i++) {
            float bend = mixed * second[1][i] - sine2 * second[0][i] - (1 - sine2) * second[2][i];
            float along = -second[0][i] - second[2][i] - bend;
            float line = bend - AGAINST_SPOTS * Math.abs(along);
            across[i] = line / (float) Math.sqrt(1 + line * line / (limit * limit));
        }
    }

    private static Plane plane(Plane like, float... samples) {
        return new Plane(like.width(), like.height(), samples);
    }

    private static void divide(float[] values, double by) {
        float factor = (float) (by > 0 ? 1 / by : 0);
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    /** Of the values' sizes on a mask. */
    private static double median(float[] samples, Mask mask) {
        double[] values = MaskedValues.of(new Plane(mask.width(), mask.height(), samples), mask, SAMPLES);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.abs(values[i]);
        }
        Arrays.sort(values);
        return values.length == 0 ? 0 : values[values.length / 2];
    }

    /** By columns twice, by both, by rows twice; 0 at the edges. */
    private static float[][] secondDerivatives(Plane plane) {
        int width = plane.width();
        float[] v = plane.samples;
        float[][] second = new float[3][v.length];
        for (int y = 1; y < plane.height() - 1; y++) {
            for (int i = y * width + 1, end = (y + 1) * width - 1; i < end; i++) {
                second[0][i] = v[i - 1] - 2 * v[i] + v[i + 1];
                second[1][i] = (v[i - width - 1] + v[i + width + 1] - v[i - width + 1] - v[i + width - 1]) / 4;
                second[2][i] = v[i - width] - 2 * v[i] + v[i + width];
            }
        }
        return second;
    }
}
