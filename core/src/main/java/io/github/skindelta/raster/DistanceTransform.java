package io.github.skindelta.raster;

/**
 * Squared Euclidean distance of every pixel to the nearest pixel of a mask, exact, linear in the number of pixels
 * (Felzenszwalb and Huttenlocher, Theory of Computing 8, 2012).
 */
final class DistanceTransform {

    /** Farther than any two pixels of a picture. */
    private static final float FAR = 1e20f;

    private DistanceTransform() {}

    /**
     * @param mask any mask
     * @return squared distances in pixels²; {@code 1e20} everywhere if the mask is empty
     */
    static float[] squaredDistances(Mask mask) {
        int width = mask.width();
        int height = mask.height();
        float[] distances = columnDistances(mask);
        LowerEnvelope envelope = new LowerEnvelope(width);
        for (int y = 0; y < height; y++) {
            envelope.transform(distances, y * width, width);
        }
        return distances;
    }

    /** Squared distance to the nearest pixel of the mask in the same column, by one sweep down and one up. */
    private static float[] columnDistances(Mask mask) {
        int width = mask.width();
        float[] distances = new float[mask.inside.length];
        for (int i = 0; i < distances.length; i++) {
            float above = i < width ? FAR : distances[i - width] + 1;
            distances[i] = mask.inside[i] ? 0 : above;
        }
        for (int i = distances.length - width - 1; i >= 0; i--) {
            distances[i] = Math.min(distances[i], distances[i + width] + 1);
        }
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.min(distances[i] * distances[i], FAR);
        }
        return distances;
    }

    /** The lower envelope of one parabola per sample: the paper's algorithm 1. */
    private static final class LowerEnvelope {
        private final double[] f;
        private final int[] roots;
        private final double[] borders;

        LowerEnvelope(int length) {
            f = new double[length];
            roots = new int[length];
            borders = new double[length + 1];
        }

        void transform(float[] values, int start, int length) {
            boolean isFar = true;
            for (int i = 0; i < length; i++) {
                f[i] = values[start + i];
                isFar &= f[i] >= FAR;
            }
            if (isFar) {
                return;
            }
            int last = 0;
            roots[0] = 0;
            borders[0] = Double.NEGATIVE_INFINITY;
            borders[1] = Double.POSITIVE_INFINITY;
            for (int q = 1; q < length; q++) {
                double border = crossing(q, roots[last]);
                while (border <= borders[last]) {
                    last--;
                    border = crossing(q, roots[last]);
                }
                last++;
                roots[last] = q;
                borders[last] = border;
                borders[last + 1] = Double.POSITIVE_INFINITY;
            }
            int piece = 0;
            for (int i = 0; i < length; i++) {
                while (borders[piece + 1] < i) {
                    piece++;
                }
                double step = i - roots[piece];
                values[start + i] = (float) Math.min(step * step + f[roots[piece]], FAR);
            }
        }

        private double crossing(int q, int p) {
            return (f[q] + (double) q * q - f[p] - (double) p * p) / (2.0 * (q - p));
        }
    }
}
