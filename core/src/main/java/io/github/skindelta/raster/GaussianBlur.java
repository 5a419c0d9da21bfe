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
            float[] kernel = kernel(sigmaPx);
            return convolveColumns(convolveRows(plane, kernel), kernel);
        }
        int radius = smallerRadius(sigmaPx);
        long wider = widerBoxes(sigmaPx, radius);
        Plane result = plane;
        for (int pass = 0; pass < BOXES; pass++) {
            result = BoxBlur.of(result, pass < wider ? radius + 1 : radius);
        }
        return result;
    }

    private static float[] kernel(double sigma) {
        int radius = (int) Math.ceil(3 * sigma);
        double[] weights = new double[2 * radius + 1];
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            weights[i + radius] = StrictMath.exp(-0.5 * i * i / (sigma * sigma));
            sum += weights[i + radius];
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

    private static Plane convolveRows(Plane plane, float[] kernel) {
        int width = plane.width();
        int radius = kernel.length / 2;
        float[] padded = new float[width + 2 * radius];
        float[] result = new float[plane.samples.length];
        for (int y = 0; y < plane.height(); y++) {
            int start = y * width;
            for (int i = 0; i < padded.length; i++) {
                padded[i] = plane.samples[start + Math.min(Math.max(i - radius, 0), width - 1)];
            }
            // Tap by tap over the whole row, a loop that the compiler turns into vector instructions.
            for (int k = 0; k < kernel.length; k++) {
                float weight = kernel[k];
                for (int x = 0; x < width; x++) {
                    result[start + x] += weight * padded[x + k];
                }
            }
        }
        return new Plane(width, plane.height(), result);
    }

    private static Plane convolveColumns(Plane plane, float[] kernel) {
        int width = plane.width();
        int height = plane.height();
        int radius = kernel.length / 2;
        float[] result = new float[plane.samples.length];
        for (int y = 0; y < height; y++) {
            int to = y * width;
            for (int k = 0; k < kernel.length; k++) {
                int from = Math.min(Math.max(y + k - radius, 0), height - 1) * width;
                float weight = kernel[k];
                for (int x = 0; x < width; x++) {
                    result[to + x] += weight * plane.samples[from + x];
                }
            }
        }
        return new Plane(width, height, result);
    }
}
