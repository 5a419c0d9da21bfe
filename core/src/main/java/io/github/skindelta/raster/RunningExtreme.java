package io.github.skindelta.raster;

import java.util.Arrays;

/** Largest value in a square around each pixel: grey dilation, and closing, after van Herk (Pattern Recogn. Lett. 13, 1992). */
public final class RunningExtreme {

    private RunningExtreme() {}

    /**
     * Morphological closing: dark details narrower than the square are filled from around them.
     *
     * @param plane the values
     * @param radiusPx half the square's side, at least 1
     * @return the closed plane, nowhere below the original
     */
    public static Plane closing(Plane plane, int radiusPx) {
        float[] samples = plane.samples.clone();
        for (int pass = 0; pass < 2; pass++) {
            largest(samples, plane.width(), radiusPx);
            negate(samples);
        }
        return new Plane(plane.width(), plane.height(), samples);
    }

    private static void negate(float... samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = -samples[i];
        }
    }

    private static void largest(float[] samples, int width, int radius) {
        int height = samples.length / width;
        Line line = new Line(Math.max(width, height), radius);
        for (int y = 0; y < height; y++) {
            line.run(samples, y * width, 1, width);
        }
        for (int x = 0; x < width; x++) {
            line.run(samples, x, width, height);
        }
    }

    /** One row or column: prefix maxima of blocks of the window's length from both sides. */
    private static final class Line {
        private final int radius;
        private final int window;
        private final float[] padded;
        private final float[] forth;
        private final float[] back;

        Line(int longest, int radius) {
            this.radius = radius;
            this.window = 2 * radius + 1;
            int size = (longest + 2 * radius + window - 1) / window * window;
            this.padded = new float[size];
            this.forth = new float[size];
            this.back = new float[size];
        }

        void run(float[] values, int start, int stride, int length) {
            Arrays.fill(padded, Float.NEGATIVE_INFINITY);
            for (int i = 0; i < length; i++) {
                padded[i + radius] = values[start + i * stride];
            }
            for (int block = 0; block < padded.length; block += window) {
                int end = block + window - 1;
                forth[block] = padded[block];
                back[end] = padded[end];
                for (int i = 1; i < window; i++) {
                    forth[block + i] = Math.max(forth[block + i - 1], padded[block + i]);
                    back[end - i] = Math.max(back[end - i + 1], padded[end - i]);
                }
            }
            for (int i = 0; i < length; i++) {
                values[start + i * stride] = Math.max(back[i], forth[i + window - 1]);
            }
        }
    }
}
