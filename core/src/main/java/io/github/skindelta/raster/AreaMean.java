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
        double weight = 0;
        for (int y = 0; y < mask.height(); y++) {
            PixelArea.Row areas = area.row(window.y() + y);
            for (int x = 0, i = y * mask.width(); x < mask.width(); x++, i++) {
                if (mask.inside[i]) {
                    double pixel = areas.at(window.x() + x);
                    weight += pixel;
                    for (int plane = 0; plane < sums.length; plane++) {
                        sums[plane] += pixel * samples[plane][i];
                    }
                }
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
