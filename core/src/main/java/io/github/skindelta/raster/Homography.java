package io.github.skindelta.raster;

import java.util.Arrays;

/**
 * A projective map of the plane, named to-from: {@code afterFromBefore.map(before)} is a place in the after photo.
 *
 * <p>Scaled so that its last element is 1; a map that sends the origin to infinity is not representable.
 */
public final class Homography {

    /** Row by row. */
    final double[] m;

    private Homography(double[] elements) {
        this.m = elements;
    }

    /**
     * A map from its matrix.
     *
     * @param rowMajor nine elements, row by row
     * @return the map
     * @throws IllegalArgumentException if it is not nine finite numbers, is singular, or sends the origin to infinity
     */
    public static Homography of(double... rowMajor) {
        if (rowMajor.length != 9 || !Arrays.stream(rowMajor).allMatch(Double::isFinite) || rowMajor[8] == 0) {
            throw new IllegalArgumentException("not a homography: " + Arrays.toString(rowMajor));
        }
        double[] scaled =
                Arrays.stream(rowMajor).map(element -> element / rowMajor[8]).toArray();
        Homography homography = new Homography(scaled);
        if (homography.determinant() == 0) {
            throw new IllegalArgumentException("singular: " + Arrays.toString(rowMajor));
        }
        return homography;
    }

    /**
     * The map that scales both axes alike.
     *
     * @param factor not 0
     * @return the map (x, y) → (factor · x, factor · y)
     */
    public static Homography scaling(double factor) {
        return of(factor, 0, 0, 0, factor, 0, 0, 0, 1);
    }

    /** The nine elements, row by row; the last is 1. */
    public double[] rowMajor() {
        return m.clone();
    }

    /**
     * Where a point goes.
     *
     * @param point in the picture that this map is from
     * @return the same point in the picture that this map is to
     */
    public Point map(Point point) {
        return map(point.x(), point.y());
    }

    /**
     * Where a point goes.
     *
     * @param x in the picture that this map is from
     * @param y in the picture that this map is from
     * @return the same point in the picture that this map is to
     */
    public Point map(double x, double y) {
        double w = w(x, y);
        return new Point((m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w);
    }

    /**
     * By how much the map enlarges a small area, negative where it mirrors: the determinant of its Jacobian,
     * {@code det(H) / w³}.
     *
     * @param x in the picture that this map is from
     * @param y in the picture that this map is from
     * @return area there over area here
     */
    public double areaScale(double x, double y) {
        double w = w(x, y);
        return determinant() / (w * w * w);
    }

    /**
     * The Jacobian at a point: how small steps here become steps there.
     *
     * @param x in the picture that this map is from
     * @param y in the picture that this map is from
     * @return dx'/dx, dx'/dy, dy'/dx, dy'/dy
     */
    public double[] jacobian(double x, double y) {
        double w = w(x, y);
        Point p = map(x, y);
        return new double[] {
            (m[0] - p.x() * m[6]) / w, (m[1] - p.x() * m[7]) / w, (m[3] - p.y() * m[6]) / w, (m[4] - p.y() * m[7]) / w
        };
    }

    /**
     * This map after another: {@code cFromB.times(bFromA)} is c from a.
     *
     * @param first the map to apply first
     * @return the product
     */
    public Homography times(Homography first) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    product[3 * row + column] += m[3 * row + k] * first.m[3 * k + column];
                }
            }
        }
        return of(product);
    }

    /** The map back. */
    public Homography inverse() {
        return of(
                m[4] * m[8] - m[5] * m[7],
                m[2] * m[7] - m[1] * m[8],
                m[1] * m[5] - m[2] * m[4],
                m[5] * m[6] - m[3] * m[8],
                m[0] * m[8] - m[2] * m[6],
                m[2] * m[3] - m[0] * m[5],
                m[3] * m[7] - m[4] * m[6],
                m[1] * m[6] - m[0] * m[7],
                m[0] * m[4] - m[1] * m[3]);
    }

    /**
     * The homogeneous denominator; it changes sign at the horizon, beyond which points have no place in the picture.
     *
     * @param x in the picture that this map is from
     * @param y in the picture that this map is from
     * @return positive on the origin's side of the horizon
     */
    public double w(double x, double y) {
        return m[6] * x + m[7] * y + m[8];
    }

    double determinant() {
        return m[0] * (m[4] * m[8] - m[5] * m[7])
                - m[1] * (m[3] * m[8] - m[5] * m[6])
                + m[2] * (m[3] * m[7] - m[4] * m[6]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Homography homography && Arrays.equals(m, homography.m);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(m);
    }

    @Override
    public String toString() {
        return Arrays.toString(m);
    }
}
