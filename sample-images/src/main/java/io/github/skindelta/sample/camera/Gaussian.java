package io.github.skindelta.sample.camera;

import java.util.stream.IntStream;

/** Blurs a plane by a Gaussian; the frame's edge is repeated outwards. */
public final class Gaussian {

    /** Beyond three standard deviations less than 0.3 % is left. */
    private static final double REACH = 3;

    private final int reach;
    private final float[] taps;

    /** @param sigma standard deviation, px, above 0 */
    public Gaussian(double sigma) {
        this.reach = (int) Math.ceil(REACH * sigma);
        this.taps = new float[reach + 1];
        double[] heights = new double[reach + 1];
        double sum = 0;
        for (int i = 0; i <= reach; i++) {
            heights[i] = StrictMath.exp(-0.5 * i * i / (sigma * sigma));
            sum += i == 0 ? heights[i] : 2 * heights[i];
        }
        for (int i = 0; i <= reach; i++) {
            taps[i] = (float) (heights[i] / sum);
        }
    }

    /** The plane blurred, rows of {@code width} samples. */
    public float[] blurred(float[] plane, int width) {
        int height = plane.length / width;
        float[] result = new float[plane.length];
        IntStream.range(0, height).parallel().forEach(row -> {
            float[] padded = new float[width + 2 * reach];
            alongColumns(plane, width, row, padded);
            repeatEnds(padded, width);
            alongRow(padded, result, row * width, width);
        });
        return result;
    }

    private void alongColumns(float[] plane, int width, int row, float[] padded) {
        int last = plane.length / width - 1;
        for (int i = 0; i < width; i++) {
            padded[reach + i] = taps[0] * plane[row * width + i];
        }
        for (int tap = 1; tap <= reach; tap++) {
            int above = Math.max(row - tap, 0) * width;
            int below = Math.min(row + tap, last) * width;
            float weight = taps[tap];
            for (int i = 0; i < width; i++) {
                padded[reach + i] += weight * (plane[above + i] + plane[below + i]);
            }
        }
    }

    private void repeatEnds(float[] padded, int width) {
        for (int i = 0; i < reach; i++) {
            padded[i] = padded[reach];
            padded[reach + width + i] = padded[reach + width - 1];
        }
    }

    private void alongRow(float[] padded, float[] result, int start, int width) {
        for (int i = 0; i < width; i++) {
            result[start + i] = taps[0] * padded[reach + i];
        }
        for (int tap = 1; tap <= reach; tap++) {
            float weight = taps[tap];
            for (int i = 0; i < width; i++) {
                result[start + i] += weight * (padded[reach + i - tap] + padded[reach + i + tap]);
            }
        }
    }
}
