package io.github.skindelta.raster;

/** Values between the samples of a plane, edges extended. */
final class Bilinear {

    private Bilinear() {}

    /** The value at a point. */
    static float at(Plane plane, double column, double row) {
        double x = Math.min(Math.max(column, 0), plane.width() - 1);
        double y = Math.min(Math.max(row, 0), plane.height() - 1);
        int left = Math.min((int) x, Math.max(plane.width() - 2, 0));
        int top = Math.min((int) y, Math.max(plane.height() - 2, 0));
        int right = Math.min(left + 1, plane.width() - 1);
        int bottom = Math.min(top + 1, plane.height() - 1);
        double above = plane.at(left, top) + (x - left) * (plane.at(right, top) - plane.at(left, top));
        double below = plane.at(left, bottom) + (x - left) * (plane.at(right, bottom) - plane.at(left, bottom));
        return (float) (above + (y - top) * (below - above));
    }
}
