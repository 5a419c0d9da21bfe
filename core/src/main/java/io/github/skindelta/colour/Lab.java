package io.github.skindelta.colour;

import io.github.skindelta.raster.Plane;

/**
 * CIELAB under D65 (ISO/CIE 11664-4), white derived from the sRGB matrix so that greys have zero chroma.
 *
 * @param lightness L*, 0 black to 100 white
 * @param a a*, positive red, negative green
 * @param b b*, positive yellow, negative blue
 */
public record Lab(Plane lightness, Plane a, Plane b) {

    /** IEC 61966-2-1, each row divided by its sum: the white point is 1, 1, 1. */
    private static final double[][] RELATIVE_XYZ_FROM_RGB = relativeToWhite(new double[][] {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}
    });

    private static final int TABLE_SIZE = 8192;

    /** Above this relative X, Y or Z the table ends; wide-gamut highlights go there. */
    private static final double TABLE_END = 1.25;

    private static final float[] COMPRESSED = table();

    /**
     * Lab of every pixel.
     *
     * @param rgb linear light
     * @return planes of the same size
     */
    public static Lab of(LinearRgb rgb) {
        float[][] in = new float[3][rgb.width()];
        float[][] lightness = new float[rgb.height()][];
        float[][] b = new float[rgb.height()][];
        Plane a = Plane.byRows(rgb.width(), rgb.height(), (y, row) -> {
            rgb.red().copyRow(y, in[0]);
            rgb.green().copyRow(y, in[1]);
            rgb.blue().copyRow(y, in[2]);
            lightness[y] = new float[row.length];
            b[y] = new float[row.length];
            for (int x = 0; x < row.length; x++) {
                double fx = compressed(relative(0, in, x));
                double fy = compressed(relative(1, in, x));
                double fz = compressed(relative(2, in, x));
                lightness[y][x] = (float) (116 * fy - 16);
                row[x] = (float) (500 * (fx - fy));
                b[y][x] = (float) (200 * (fy - fz));
            }
        });
        return new Lab(rows(lightness), a, rows(b));
    }

    private static Plane rows(float[][] rows) {
        return Plane.byRows(rows[0].length, rows.length, (y, row) -> System.arraycopy(rows[y], 0, row, 0, row.length));
    }

    private static double relative(int axis, float[][] rgb, int x) {
        double[] weights = RELATIVE_XYZ_FROM_RGB[axis];
        return weights[0] * rgb[0][x] + weights[1] * rgb[1][x] + weights[2] * rgb[2][x];
    }

    /** The standard's f: a cube root with a straight start. */
    private static double compressed(double t) {
        double position = t * (TABLE_SIZE / TABLE_END);
        if (position < 0 || position >= TABLE_SIZE - 1) {
            return exactlyCompressed(t);
        }
        int index = (int) position;
        double part = position - index;
        return COMPRESSED[index] + part * (COMPRESSED[index + 1] - COMPRESSED[index]);
    }

    private static double exactlyCompressed(double t) {
        // StrictMath, because Math.cbrt differs between JDK 17 and 25.
        return t > 216.0 / 24389 ? StrictMath.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static float[] table() {
        float[] table = new float[TABLE_SIZE];
        for (int i = 0; i < TABLE_SIZE; i++) {
            table[i] = (float) exactlyCompressed(i * (TABLE_END / TABLE_SIZE));
        }
        return table;
    }

    private static double[][] relativeToWhite(double[][] matrix) {
        double[][] relative = new double[3][3];
        for (int row = 0; row < 3; row++) {
            double white = matrix[row][0] + matrix[row][1] + matrix[row][2];
            for (int column = 0; column < 3; column++) {
                relative[row][column] = matrix[row][column] / white;
            }
        }
        return relative;
    }
}
