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
        float[] samples = plane.samples.clone();
        smooth(samples, plane.width(), radiusPx);
        return new Plane(plane.width(), plane.height(), samples);
    }

    /** Smooths samples where they are: large planes leave no room for copies. */
    static void smooth(float[] samples, int width, int radius) {
        if (radius >= 1) {
            rows(samples, width, radius);
            columns(samples, width, radius);
        }
    }

    private static void rows(float[] samples, int width, int radius) {
        int height = samples.length / width;
        float[][] padded = new float[LANES][width + 2 * radius + 1];
        int[] starts = new int[LANES];
        for (int y = 0; y < height; y += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                starts[lane] = inside(y + lane, height) * width;
                pad(samples, starts[lane], radius, padded[lane]);
            }
            slide(padded, radius, starts, samples);
        }
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

    /** The last rows are kept as they were, until no sum holds them any more. */
    private static void columns(float[] samples, int width, int radius) {
        int height = samples.length / width;
        float[][] kept = new float[Math.min(radius + 1, height)][width];
        double[] sums = new double[width];
        double scale = 1.0 / (2 * radius + 1);
        for (int y = -radius; y <= radius; y++) {
            add(sums, samples, inside(y, height) * width);
        }
        for (int y = 0; y < height; y++) {
            System.arraycopy(samples, y * width, kept[y % kept.length], 0, width);
            int next = inside(y + radius + 1, height) * width;
            float[] last = kept[inside(y - radius, height) % kept.length];
            for (int x = 0, i = y * width; x < width; x++, i++) {
                samples[i] = (float) (sums[x] * scale);
                sums[x] = sums[x] + samples[next + x] - last[x];
            }
        }
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
