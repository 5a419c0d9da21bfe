package io.github.skindelta.raster;

import java.util.Arrays;

/** Mean over a square around each pixel, by running sums; edges extended with their own value. */
public final class BoxBlur {

    /** Rows that are summed side by side: a running sum waits for itself, several do not wait for each other. */
    private static final int LANES = 4;

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
        float[][] padded = new float[LANES][width + 2 * radius + 1];
        int[] starts = new int[LANES];
        for (int y = 0; y < plane.height(); y += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                starts[lane] = inside(y + lane, plane.height()) * width;
                pad(plane.samples, starts[lane], radius, padded[lane]);
            }
            slide(padded, radius, starts, result);
        }
        return new Plane(width, plane.height(), result);
    }

    private static void pad(float[] samples, int start, int radius, float... padded) {
        int width = padded.length - 2 * radius - 1;
        Arrays.fill(padded, 0, radius, samples[start]);
        System.arraycopy(samples, start, padded, radius, width);
        Arrays.fill(padded, radius + width, padded.length, samples[start + width - 1]);
    }

    private static void slide(float[][] padded, int radius, int[] starts, float... result) {
        int side = 2 * radius + 1;
        double scale = 1.0 / side;
        double[] sums = new double[LANES];
        for (int lane = 0; lane < LANES; lane++) {
            for (int i = 0; i < side; i++) {
                sums[lane] += padded[lane][i];
            }
        }
        double first = sums[0];
        double second = sums[1];
        double third = sums[2];
        double fourth = sums[3];
        for (int x = 0; x < padded[0].length - side; x++) {
            result[starts[0] + x] = (float) (first * scale);
            result[starts[1] + x] = (float) (second * scale);
            result[starts[2] + x] = (float) (third * scale);
            result[starts[3] + x] = (float) (fourth * scale);
            first = first + padded[0][x + side] - padded[0][x];
            second = second + padded[1][x + side] - padded[1][x];
            third = third + padded[2][x + side] - padded[2][x];
            fourth = fourth + padded[3][x + side] - padded[3][x];
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
