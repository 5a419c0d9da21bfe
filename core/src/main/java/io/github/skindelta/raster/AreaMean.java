package io.github.skindelta.raster;

/** Sums over a mask in which every pixel weighs the skin that it shows. */
public final class AreaMean {

    private AreaMean() {}

    /**
     * Mean of a plane.
     *
     * @param plane values, in the grid of {@code window}
     * @param mask pixels that count, same size; not empty
     * @param window the part of the picture that both cover
     * @param area how much skin a pixel of the picture shows
     * @return Σ area · value / Σ area
     * @throws IllegalArgumentException if the mask is empty
     */
    public static double of(Plane plane, Mask mask, Window window, PixelArea area) {
        plane.requireSameSize(mask.width(), mask.height());
        double sum = 0;
        double weight = 0;
        for (int y = 0; y < mask.height(); y++) {
            PixelArea.Row areas = area.row(window.y() + y);
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y)) {
                    double pixel = areas.at(window.x() + x);
                    sum += pixel * plane.at(x, y);
                    weight += pixel;
                }
            }
        }
        if (!(weight > 0)) {
            throw new IllegalArgumentException("no pixel to take a mean of");
        }
        return sum / weight;
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
