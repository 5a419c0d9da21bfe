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
        float[] distances = new float[mask.inside.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = mask.inside[i] ? 0 : FAR;
        }
        LowerEnvelope envelope = new LowerEnvelope(Math.max(width, height));
        for (int x = 0; x < width; x++) {
            envelope.transform(distances, x, width, height);
        }
        for (int y = 0; y < height; y++) {
            envelope.transform(distances, y * width, 1, width);
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

        void transform(float[] values, int start, int stride, int length) {
            for (int i = 0; i < length; i++) {
                f[i] = values[start + i * stride];
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
                values[start + i * stride] = (float) Math.min(step * step + f[roots[piece]], FAR);
            }
        }

        private double crossing(int q, int p) {
            return (f[q] + (double) q * q - f[p] - (double) p * p) / (2.0 * (q - p));
        }
    }
}
