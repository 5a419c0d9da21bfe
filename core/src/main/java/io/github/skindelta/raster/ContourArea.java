package io.github.skindelta.raster;

/** Area inside a contour of a plane, to a fraction of a sample. */
public final class ContourArea {

    private ContourArea() {}

    /**
     * The area.
     *
     * @param height the plane that the contour is of
     * @param level the contour's
     * @param region samples above the level that count, same size
     * @param areas how much each sample stands for, same size
     * @return Σ area · covered, where a sample on the contour is covered as far as a plane through it is above the level
     */
    public static double of(Plane height, double level, Mask region, Plane areas) {
        double sum = 0;
        for (int y = 0; y < height.height(); y++) {
            for (int x = 0; x < height.width(); x++) {
                if (isNear(region, x, y)) {
                    sum += areas.at(x, y) * covered(height, level, x, y);
                }
            }
        }
        return sum;
    }

    private static double covered(Plane height, double level, int x, int y) {
        double across = slope(height, x, y, 1, 0);
        double down = slope(height, x, y, 0, 1);
        double above = height.at(x, y) - level;
        double slope = Math.hypot(across, down);
        return slope == 0 ? (above > 0 ? 1 : 0) : Math.min(Math.max(0.5 + above / slope, 0), 1);
    }

    private static double slope(Plane height, int x, int y, int dx, int dy) {
        int left = Math.max(x - dx, 0);
        int right = Math.min(x + dx, height.width() - 1);
        int top = Math.max(y - dy, 0);
        int bottom = Math.min(y + dy, height.height() - 1);
        int span = Math.max(right - left + bottom - top, 1);
        return (height.at(right, bottom) - height.at(left, top)) / span;
    }

    private static boolean isNear(Mask region, int x, int y) {
        for (int row = Math.max(y - 1, 0); row <= Math.min(y + 1, region.height() - 1); row++) {
            for (int column = Math.max(x - 1, 0); column <= Math.min(x + 1, region.width() - 1); column++) {
                if (region.at(column, row)) {
                    return true;
                }
            }
        }
        return false;
    }
}
