package io.github.skindelta.raster;

import java.util.List;

/** Points spread over the skin of their pixels, so that a mean over a mask is their sum in it by its area. */
public final class PointMasses {

    private PointMasses() {}

    /**
     * One point.
     *
     * @param x column
     * @param y row
     * @param mass what it weighs, such as 1 where points are counted
     */
    public record Mass(int x, int y, double mass) {}

    /**
     * The points as a plane.
     *
     * @param masses in the grid of {@code window}
     * @param window the part of the picture that the plane covers
     * @param area how much skin a pixel of the picture shows
     * @return mass by area in the pixels of points, 0 elsewhere
     */
    public static Plane of(List<Mass> masses, Window window, PixelArea area) {
        float[] samples = new float[window.width() * window.height()];
        for (Mass point : masses) {
            double pixel = area.row(window.y() + point.y()).at(window.x() + point.x());
            samples[point.y() * window.width() + point.x()] += (float) (point.mass() / pixel);
        }
        return new Plane(window.width(), window.height(), samples);
    }
}
