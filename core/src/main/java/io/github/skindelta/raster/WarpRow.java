package io.github.skindelta.raster;

import org.jspecify.annotations.Nullable;

/**
 * A warp along one row of the picture that it is from: for loops over pixels. Moving to a pixel allocates nothing.
 *
 * <p>For one thread; {@link Warp#row} makes one.
 */
public final class WarpRow {

    private final double[] m;
    private final double determinant;
    private final @Nullable DisplacementRow displacement;
    private final double xOfRow;
    private final double yOfRow;
    private final double wOfRow;
    private double column;
    private double w;

    WarpRow(Homography homography, @Nullable DisplacementField displacement, double row) {
        this.m = homography.m;
        this.determinant = homography.determinant();
        this.displacement = displacement == null ? null : displacement.row(row);
        this.xOfRow = m[1] * row;
        this.yOfRow = m[4] * row;
        this.wOfRow = m[7] * row;
        moveTo(0);
    }

    /**
     * Goes to a pixel of the row.
     *
     * @param x its column in the picture that the warp is from
     */
    public void moveTo(double x) {
        column = x;
        w = m[6] * x + wOfRow + m[8];
        if (displacement != null) {
            displacement.moveTo(x);
        }
    }

    /** Column of the pixel's place in the picture that the warp is to. */
    public double x() {
        return displacement == null ? flatX() : flatX() + displacement.dx();
    }

    /** Row of the pixel's place in the picture that the warp is to. */
    public double y() {
        return displacement == null ? flatY() : flatY() + displacement.dy();
    }

    private double flatX() {
        return (m[0] * column + xOfRow + m[2]) / w;
    }

    private double flatY() {
        return (m[3] * column + yOfRow + m[5]) / w;
    }

    /** Whether the pixel has a place there at all, as {@link Warp#isInFront}. */
    public boolean isInFront() {
        return w > 0;
    }

    /** By how much the warp enlarges a small area around the pixel, as {@link Warp#areaScale}. */
    public double areaScale() {
        if (displacement == null) {
            return determinant / (w * w * w);
        }
        double flatX = flatX();
        double flatY = flatY();
        double xx = (m[0] - flatX * m[6]) / w + displacement.dxAcross();
        double xy = (m[1] - flatX * m[7]) / w + displacement.dxDown();
        double yx = (m[3] - flatY * m[6]) / w + displacement.dyAcross();
        double yy = (m[4] - flatY * m[7]) / w + displacement.dyDown();
        return xx * yy - xy * yx;
    }
}
