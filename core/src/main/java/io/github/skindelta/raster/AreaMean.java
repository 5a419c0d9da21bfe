package io.github.skindelta.raster;

import java.util.List;

/** Sums over a mask in which every pixel weighs the skin that it shows. */
public final class AreaMean {

    private AreaMean() {}

    /**
     * Means of planes.
     *
     * @param planes values, in the grid of {@code window}
     * @param mask pixels that count, same size; not empty
     * @param window the part of the picture that all cover
     * @param area how much skin a pixel of the picture shows
     * @return Σ area · value / Σ area of each
     * @throws IllegalArgumentException if the mask is empty
     */
    public static double[] of(List<Plane> planes, Mask mask, Window window, PixelArea area) {
        planes.forEach(plane -> plane.requireSameSize(mask.width(), mask.height()));
        float[][] samples = planes.stream().map(plane -> plane.samples).toArray(float[][]::new);
        double[] sums = new double[samples.length];
        int[] columns = new int[mask.width()];
        double[] areas = new double[mask.width()];
        double weight = 0;
        Window extent = mask.extent();
        for (int y = extent.y(); y < extent.y() + extent.height(); y++) {
            int from = y * mask.width();
            int count = columns(mask, y, columns);
            PixelArea.Row row = area.row(window.y() + y);
            for (int i = 0; i < count; i++) {
                areas[i] = row.at(window.x() + columns[i]);
                weight += areas[i];
                columns[i] += from;
            }
            for (int plane = 0; plane < sums.length; plane++) {
                sums[plane] = added(sums[plane], samples[plane], columns, areas, count);
            }
        }
        if (!(weight > 0)) {
            throw new IllegalArgumentException("no pixel to take a mean of");
        }
        for (int plane = 0; plane < sums.length; plane++) {
            sums[plane] /= weight;
        }
        return sums;
    }

    /** The columns of a row that are inside, and how many. */
    private static int columns(Mask mask, int y, int... columns) {
        Window extent = mask.extent();
        int count = 0;
        for (int x = extent.x(), i = y * mask.width() + x; x < extent.x() + extent.width(); x++, i++) {
            columns[count] = x;
            count += mask.inside[i] ? 1 : 0;
        }
        return count;
    }

    private static double added(double sum, float[] samples, int[] pixels, double[] areas, int count) {
        double result = sum;
        for (int i = 0; i < count; i++) {
            result += areas[i] * samples[pixels[i]];
        }
        return result;
    }

    /**
     * Area of a mask.
     *
     * @param mask the pixels, in the grid of {@code window}
     * @param window the part of the picture that it covers
     * @param area how much skin a pixel of the picture shows
     * @return Σ area
     */
    public static double area(Mask mask, Window window, PixelArea area) {
        double sum = 0;
        for (int y = 0; y < mask.height(); y++) {
            PixelArea.Row areas = area.row(window.y() + y);
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y)) {
                    sum += areas.at(window.x() + x);
                }
            }
        }
        return sum;
    }
}
