package io.github.skindelta.raster;

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
        double scale = 1.0 / (2 * radius + 1);
        for (int y = 0; y < plane.height(); y++) {
            int start = y * width;
            double sum = 0;
            for (int x = -radius; x <= radius; x++) {
                sum += plane.samples[start + inside(x, width)];
            }
            for (int x = 0; x < width; x++) {
                result[start + x] = (float) (sum * scale);
                sum += plane.samples[start + inside(x + radius + 1, width)];
                sum -= plane.samples[start + inside(x - radius, width)];
            }
        }
        return new Plane(width, plane.height(), result);
    }

    private static Plane columns(Plane plane, int radius) {
        int width = plane.width();
        int height = plane.height();
        float[] result = new float[plane.samples.length];
        double[] sums = new double[width];
        double scale = 1.0 / (2 * radius + 1);
        for (int y = -radius; y <= radius; y++) {
            add(sums, plane.samples, inside(y, height) * width, 1);
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                result[y * width + x] = (float) (sums[x] * scale);
            }
            add(sums, plane.samples, inside(y + radius + 1, height) * width, 1);
            add(sums, plane.samples, inside(y - radius, height) * width, -1);
        }
        return new Plane(width, height, result);
    }

    private static void add(double[] sums, float[] samples, int start, int sign) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += sign * samples[start + x];
        }
    }

    private static int inside(int index, int size) {
        return Math.min(Math.max(index, 0), size - 1);
    }
}
