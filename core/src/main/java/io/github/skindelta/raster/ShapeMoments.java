package io.github.skindelta.raster;

/**
 * Where a set of pixels lies and how far it spreads.
 *
 * @param pixels how many
 * @param x mean column
 * @param y mean row
 * @param xx variance of the columns, a pixel's own 1/12 included
 * @param xy covariance
 * @param yy variance of the rows, a pixel's own 1/12 included
 */
public record ShapeMoments(int pixels, double x, double y, double xx, double xy, double yy) {

    /** Twelve variances of a parallelogram are its sides' squares. */
    private static final double OF_SIDE = 12;

    /** The shape's middle. */
    public Point middle() {
        return new Point(x, y);
    }

    /** Its pixels over the area of the parallelogram that spreads as far: 1 of squares, 1.05 of discs, less of what has holes or arms. */
    public double fullness() {
        return pixels / (OF_SIDE * Math.sqrt(Math.max(xx * yy - xy * xy, Double.MIN_NORMAL)));
    }

    /** How much farther it spreads along than across, at least 1. */
    public double elongation() {
        double half = (xx + yy) / 2;
        double apart = Math.hypot((xx - yy) / 2, xy);
        return Math.sqrt((half + apart) / Math.max(half - apart, Double.MIN_NORMAL));
    }
}
