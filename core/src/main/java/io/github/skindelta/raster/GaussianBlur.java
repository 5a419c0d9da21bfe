package io.github.skindelta.raster;

import java.util.Arrays;

/**
 * Gaussian smoothing, separable, edges extended with their own value.
 *
 * <p>Up to a standard deviation of {@value #LARGEST_KERNEL_SIGMA} pixels the kernel is the sampled Gaussian cut at three
 * standard deviations. Above, three box filters in a row stand in for it (Wells, IEEE PAMI 8(2), 1986), at the same cost
 * for every width. Boxes have whole radii: two neighbouring ones are mixed so that the variance is right to 4 %.
 */
public final class GaussianBlur {

    private static final double LEAST_SIGMA = 0.1;
    private static final double LARGEST_KERNEL_SIGMA = 8;
    private static final int BOXES = 3;

    private GaussianBlur() {}

    /**
     * Smooths a plane.
     *
     * @param plane to be smoothed
     * @param sigmaPx standard deviation in pixels, at least 0; below {@value #LEAST_SIGMA} nothing changes
     * @return the smooth plane, same size
     */
    public static Plane of(Plane plane, double sigmaPx) {
        if (sigmaPx < LEAST_SIGMA) {
            return plane;
        }
        float[] samples = plane.samples.clone();
        smooth(samples, plane.width(), sigmaPx);
        return new Plane(plane.width(), plane.height(), samples);
    }

    /** Smooths samples where they are: large planes leave no room for copies. */
    static void smooth(float[] samples, int width, double sigmaPx) {
        if (sigmaPx >= LEAST_SIGMA && sigmaPx <= LARGEST_KERNEL_SIGMA) {
            convolve(samples, width, halfKernel(sigmaPx));
        } else if (sigmaPx > LARGEST_KERNEL_SIGMA) {
            int radius = smallerRadius(sigmaPx);
            long wider = widerBoxes(sigmaPx, radius);
            for (int pass = 0; pass < BOXES; pass++) {
                BoxBlur.smooth(samples, width, pass < wider ? radius + 1 : radius);
            }
        }
    }

    /** The kernel from its middle outwards; both sides together sum to 1. */
    private static float[] halfKernel(double sigma) {
        double[] weights = new double[(int) Math.ceil(3 * sigma) + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(-0.5 * i * i / (sigma * sigma));
            sum += i == 0 ? 1 : 2 * weights[i];
        }
        float[] kernel = new float[weights.length];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) (weights[i] / sum);
        }
        return kernel;
    }

    /** Radius of the largest box whose variance, three times over, is not above the Gaussian's. */
    private static int smallerRadius(double sigma) {
        return (int) ((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2);
    }

    /** A box of radius r has variance r (r + 1) / 3, and the next one 2 (r + 1) / 3 more. */
    private static long widerBoxes(double sigma, int radius) {
        double missing = sigma * sigma - radius * (radius + 1);
        return Math.round(missing / (2 * (radius + 1) / 3.0));
    }

    /**
     * Down the columns into one row, and along that row: nothing but the result leaves the processor's cache. All loops go
     * through whole rows at one index, or the compiler would not make several steps of them at once.
     */
    private static void convolve(float[] samples, int width, float... kernel) {
        int last = samples.length / width - 1;
        int radius = kernel.length - 1;
        float[][] rows = new float[2 * radius + 1][width];
        float[][] taps = new float[4][width];
        float[] row = new float[width];
        float[] padded = new float[width + 2 * radius];
        int loaded = 0;
        for (int y = 0; y <= last; y++) {
            for (; loaded <= Math.min(y + radius, last); loaded++) {
                System.arraycopy(samples, loaded * width, rows[loaded % rows.length], 0, width);
            }
            convolveColumns(rows, y, last, kernel, row);
            pad(row, radius, padded);
            convolveRow(padded, kernel, taps, row);
            System.arraycopy(row, 0, samples, y * width, width);
        }
    }

    private static void pad(float[] row, int radius, float... padded) {
        Arrays.fill(padded, 0, radius, row[0]);
        System.arraycopy(row, 0, padded, radius, row.length);
        Arrays.fill(padded, radius + row.length, padded.length, row[row.length - 1]);
    }

    private static void convolveColumns(float[][] rows, int y, int last, float[] kernel, float... sums) {
        float[][] taps = new float[4][];
        scale(rows[y % rows.length], kernel[0], sums);
        for (int k = 1; k < kernel.length; k += 2) {
            // Two taps on either side at once; an odd last one counts a second time with no weight.
            int next = Math.min(k + 1, kernel.length - 1);
            taps[0] = rows[Math.max(y - k, 0) % rows.length];
            taps[1] = rows[Math.min(y + k, last) % rows.length];
            taps[2] = rows[Math.max(y - next, 0) % rows.length];
            taps[3] = rows[Math.min(y + next, last) % rows.length];
            add(taps, kernel[k], next == k ? 0 : kernel[next], sums);
        }
    }

    private static void convolveRow(float[] padded, float[] kernel, float[][] taps, float... row) {
        int radius = kernel.length - 1;
        System.arraycopy(padded, radius, taps[0], 0, row.length);
        scale(taps[0], kernel[0], row);
        for (int k = 1; k <= radius; k += 2) {
            int next = Math.min(k + 1, radius);
            System.arraycopy(padded, radius - k, taps[0], 0, row.length);
            System.arraycopy(padded, radius + k, taps[1], 0, row.length);
            System.arraycopy(padded, radius - next, taps[2], 0, row.length);
            System.arraycopy(padded, radius + next, taps[3], 0, row.length);
            add(taps, kernel[k], next == k ? 0 : kernel[next], row);
        }
    }

    private static void scale(float[] values, float weight, float... scaled) {
        for (int x = 0; x < scaled.length; x++) {
            scaled[x] = weight * values[x];
        }
    }

    private static void add(float[][] taps, float weight, float nextWeight, float... sums) {
        float[] left = taps[0];
        float[] right = taps[1];
        float[] farLeft = taps[2];
        float[] farRight = taps[3];
        for (int x = 0; x < sums.length; x++) {
            sums[x] += weight * (left[x] + right[x]) + nextWeight * (farLeft[x] + farRight[x]);
        }
    }
}
