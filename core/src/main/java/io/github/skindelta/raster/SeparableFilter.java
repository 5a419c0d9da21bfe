package io.github.skindelta.raster;

import java.util.Arrays;

/** Correlation with a small separable kernel, such as a derivative, edges extended with their own value. */
public final class SeparableFilter {

    private SeparableFilter() {}

    /**
     * Filters a plane.
     *
     * @param plane to be filtered
     * @param across weights along the rows, from left to right; an odd number
     * @param down weights along the columns, from top to bottom; an odd number
     * @return plane of the same size
     * @throws IllegalArgumentException if a kernel has no middle
     */
    public static Plane of(Plane plane, float[] across, float[] down) {
        if (across.length % 2 == 0 || down.length % 2 == 0) {
            throw new IllegalArgumentException(
                    "kernels of %d and %d weights have no middle".formatted(across.length, down.length));
        }
        int width = plane.width();
        int radius = across.length / 2;
        float[] padded = new float[width + 2 * radius];
        return Plane.byRows(width, plane.height(), (y, row) -> {
            addColumns(plane, y, down, padded, radius);
            for (int i = 0; i < radius; i++) {
                padded[i] = padded[radius];
                padded[radius + width + i] = padded[radius + width - 1];
            }
            filterRow(padded, across, row);
        });
    }

    private static void addColumns(Plane plane, int y, float[] down, float[] padded, int radius) {
        int width = plane.width();
        Arrays.fill(padded, 0);
        for (int k = 0; k < down.length; k++) {
            float weight = down[k];
            int from = Math.min(Math.max(y + k - down.length / 2, 0), plane.height() - 1) * width;
            for (int x = 0; x < width && weight != 0; x++) {
                padded[radius + x] += weight * plane.samples[from + x];
            }
        }
    }

    private static void filterRow(float[] padded, float[] across, float... row) {
        Arrays.fill(row, 0);
        for (int k = 0; k < across.length; k++) {
            float weight = across[k];
            for (int x = 0; x < row.length && weight != 0; x++) {
                row[x] += weight * padded[x + k];
            }
        }
    }
}
