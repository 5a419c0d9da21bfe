package io.github.skindelta.raster;

/**
 * Gaussian smoothing, separable, edges extended with their own value.
 *
 * <p>Up to a standard deviation of {@value #LARGEST_KERNEL_SIGMA} pixels the kernel is the sampled Gaussian cut at three
 * standard deviations. Above, three box filters in a row stand in for it (Wells, IEEE PAMI 8(2), 1986), at the same cost
 * for every width. Boxes have whole radii: two neighbouring ones are mixed so that the variance is right to 4 %.
 */
public final class GaussianBlur {

    private static final double LARGEST_KERNEL_SIGMA = 8;
    private static final int BOXES = 3;

    private GaussianBlur() {}

    /**
     * Smooths a plane.
     *
     * @param plane to be smoothed
     * @param sigmaPx standard deviation in pixels, at least 0; below 0.1 nothing changes
     * @return the smooth plane, same size
     */
    public static Plane of(Plane plane, double sigmaPx) {
        if (sigmaPx < 0.1) {
            return plane;
        }
        if (sigmaPx <= LARGEST_KERNEL_SIGMA) {
            return convolved(plane, halfKernel(sigmaPx));
        }
        int radius = smallerRadius(sigmaPx);
        long wider = widerBoxes(sigmaPx, radius);
        Plane result = plane;
        for (int pass = 0; pass < BOXES; pass++) {
            result = BoxBlur.of(result, pass < wider ? radius + 1 : radius);
        }
        return result;
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

    /** Down the columns into one padded row, and along that row: nothing but the result leaves the processor's cache. */
    private static Plane convolved(Plane plane, float... kernel) {
        int width = plane.width();
        int radius = kernel.length - 1;
        float[] padded = new float[width + 2 * radius];
        float[] row = new float[width];
        float[] result = new float[plane.samples.length];
        for (int y = 0; y < plane.height(); y++) {
            convolveColumns(plane, y, kernel, padded);
            for (int i = 0; i < radius; i++) {
                padded[i] = padded[radius];
                padded[radius + width + i] = padded[radius + width - 1];
            }
            convolveRow(padded, kernel, row);
            System.arraycopy(row, 0, result, y * width, width);
        }
        return new Plane(width, plane.height(), result);
    }

    private static void convolveColumns(Plane plane, int y, float[] kernel, float... padded) {
        int width = plane.width();
        int last = plane.height() - 1;
        int radius = kernel.length - 1;
        float middle = kernel[0];
        for (int x = 0, from = y * width; x < width; x++) {
            padded[radius + x] = middle * plane.samples[from + x];
        }
        for (int k = 1; k <= radius; k += 2) {
            // Two taps on either side at once; an odd last one counts a second time with no weight.
            int next = Math.min(k + 1, radius);
            float weight = kernel[k];
            float nextWeight = next == k ? 0 : kernel[next];
            int above = Math.max(y - k, 0) * width;
            int below = Math.min(y + k, last) * width;
            int farAbove = Math.max(y - next, 0) * width;
            int farBelow = Math.min(y + next, last) * width;
            float[] samples = plane.samples;
            for (int x = 0; x < width; x++) {
                padded[radius + x] += weight * (samples[above + x] + samples[below + x])
                        + nextWeight * (samples[farAbove + x] + samples[farBelow + x]);
            }
        }
    }

    private static void convolveRow(float[] padded, float[] kernel, float... row) {
        int radius = kernel.length - 1;
        float middle = kernel[0];
        for (int x = 0; x < row.length; x++) {
            row[x] = middle * padded[radius + x];
        }
        for (int k = 1; k <= radius; k += 2) {
            int next = Math.min(k + 1, radius);
            float weight = kernel[k];
            float nextWeight = next == k ? 0 : kernel[next];
            int left = radius - k;
            int right = radius + k;
            int farLeft = radius - next;
            int farRight = radius + next;
            for (int x = 0; x < row.length; x++) {
                row[x] += weight * (padded[left + x] + padded[right + x])
                        + nextWeight * (padded[farLeft + x] + padded[farRight + x]);
            }
        }
    }
}
