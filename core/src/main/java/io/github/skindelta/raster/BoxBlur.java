package io.github.skindelta.raster;

import java.util.Arrays;

/** Mean over a square around each pixel, by running sums; edges extended with their own value. */
public final class BoxBlur {

    private BoxBlur() {}

    /**
     * Smooths a plane.
     *
     * @param plane to be smoothed
     * @param radiusPx half the square's side: the square has 2 · radius + 1 pixels a side
     * @return the smooth plane, same size
     */
    public static Plane of(Plane plane, int radiusPx) {
        return radiusPx < 1 ? plane : columns(rows(plane, radiusPx), radiusPx);
    }

    private static Plane rows(Plane plane, int radius) {
        int width = plane.width();
        float[] result = new float[plane.samples.length];
        float[] padded = new float[width + 2 * radius + 1];
        for (int y = 0; y < plane.height(); y++) {
            int start = y * width;
            Arrays.fill(padded, 0, radius, plane.samples[start]);
            System.arraycopy(plane.samples, start, padded, radius, width);
            Arrays.fill(padded, radius + width, padded.length, plane.samples[start + width - 1]);
            slide(padded, radius, result, start);
        }
        return new Plane(width, plane.height(), result);
    }

    private static void slide(float[] padded, int radius, float[] result, int start) {
        int side = 2 * radius + 1;
        double scale = 1.0 / side;
        double sum = 0;
        for (int i = 0; i < side; i++) {
            sum += padded[i];
        }
        for (int x = 0; x < padded.length - side; x++) {
            result[start + x] = (float) (sum * scale);
            sum += padded[x + side];
            sum -= padded[x];
        }
    }

    private static Plane columns(Plane plane, int radius) {
        int width = plane.width();
        int height = plane.height();
        float[] result = new float[plane.samples.length];
        double[] sums = new double[width];
        double scale = 1.0 / (2 * radius + 1);
        for (int y = -radius; y <= radius; y++) {
            add(sums, plane.samples, inside(y, height) * width);
        }
        for (int y = 0; y < height; y++) {
            int next = inside(y + radius + 1, height) * width;
            int last = inside(y - radius, height) * width;
            float[] samples = plane.samples;
            for (int x = 0, i = y * width; x < width; x++, i++) {
                result[i] = (float) (sums[x] * scale);
                sums[x] = sums[x] + samples[next + x] - samples[last + x];
            }
        }
        return new Plane(width, height, result);
    }

    private static void add(double[] sums, float[] samples, int start) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += samples[start + x];
        }
    }

    private static int inside(int index, int size) {
        return Math.min(Math.max(index, 0), size - 1);
    }
}
