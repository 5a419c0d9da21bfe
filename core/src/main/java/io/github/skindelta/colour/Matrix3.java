package io.github.skindelta.colour;

/**
 * A 3 × 3 matrix acting on columns of three colour values, rows first.
 *
 * @param m00 row 0, column 0
 * @param m01 row 0, column 1
 * @param m02 row 0, column 2
 * @param m10 row 1, column 0
 * @param m11 row 1, column 1
 * @param m12 row 1, column 2
 * @param m20 row 2, column 0
 * @param m21 row 2, column 1
 * @param m22 row 2, column 2
 */
public record Matrix3(
        double m00, double m01, double m02, double m10, double m11, double m12, double m20, double m21, double m22) {

    /** Changes nothing. */
    public static final Matrix3 IDENTITY = diagonal(1, 1, 1);

    /**
     * @param x factor of the first value
     * @param y factor of the second
     * @param z factor of the third
     * @return the matrix that scales each value by itself
     */
    public static Matrix3 diagonal(double x, double y, double z) {
        return new Matrix3(x, 0, 0, 0, y, 0, 0, 0, z);
    }

    /**
     * @param a first column, three values
     * @param b second column
     * @param c third column
     * @return the matrix
     */
    public static Matrix3 ofColumns(double[] a, double[] b, double[] c) {
        return new Matrix3(a[0], b[0], c[0], a[1], b[1], c[1], a[2], b[2], c[2]);
    }

    /**
     * @param row 0–2
     * @param column 0–2
     * @return the element there
     */
    public double at(int row, int column) {
        return switch (3 * row + column) {
            case 0 -> m00;
            case 1 -> m01;
            case 2 -> m02;
            case 3 -> m10;
            case 4 -> m11;
            case 5 -> m12;
            case 6 -> m20;
            case 7 -> m21;
            case 8 -> m22;
            default -> throw new IllegalArgumentException("no element at row " + row + ", column " + column);
        };
    }

    /**
     * @param v three values
     * @return this matrix times {@code v}
     */
    public double[] times(double... v) {
        return new double[] {
            m00 * v[0] + m01 * v[1] + m02 * v[2],
            m10 * v[0] + m11 * v[1] + m12 * v[2],
            m20 * v[0] + m21 * v[1] + m22 * v[2]
        };
    }

    /**
     * @param other applied first
     * @return this matrix times {@code other}
     */
    public Matrix3 times(Matrix3 other) {
        return ofColumns(
                times(other.m00, other.m10, other.m20),
                times(other.m01, other.m11, other.m21),
                times(other.m02, other.m12, other.m22));
    }

    /** Determinant; 0 where there is no inverse. */
    public double determinant() {
        return m00 * (m11 * m22 - m12 * m21) - m01 * (m10 * m22 - m12 * m20) + m02 * (m10 * m21 - m11 * m20);
    }

    /**
     * @return the inverse
     * @throws IllegalArgumentException if there is none
     */
    public Matrix3 inverse() {
        double det = determinant();
        if (Math.abs(det) < 1e-12) {
            throw new IllegalArgumentException("no inverse: the determinant is " + det);
        }
        return new Matrix3(
                (m11 * m22 - m12 * m21) / det,
                (m02 * m21 - m01 * m22) / det,
                (m01 * m12 - m02 * m11) / det,
                (m12 * m20 - m10 * m22) / det,
                (m00 * m22 - m02 * m20) / det,
                (m02 * m10 - m00 * m12) / det,
                (m10 * m21 - m11 * m20) / det,
                (m01 * m20 - m00 * m21) / det,
                (m00 * m11 - m01 * m10) / det);
    }

    /**
     * Each row divided by its sum, so that equal values stay equal: greys keep zero chroma.
     *
     * @return the matrix that maps (1, 1, 1) to itself
     */
    public Matrix3 keepingGrey() {
        double[] white = times(1, 1, 1);
        return diagonal(1 / white[0], 1 / white[1], 1 / white[2]).times(this);
    }

    /**
     * @param other to compare with
     * @return the largest difference between two elements at the same place
     */
    public double largestDifference(Matrix3 other) {
        double largest = 0;
        for (int i = 0; i < 9; i++) {
            largest = Math.max(largest, Math.abs(at(i / 3, i % 3) - other.at(i / 3, i % 3)));
        }
        return largest;
    }
}
