package io.github.skindelta.colour;

/**
 * The red, green, blue and white of an RGB space, as CIE 1931 chromaticities.
 *
 * @param redX x of red
 * @param redY y of red
 * @param greenX x of green
 * @param greenY y of green
 * @param blueX x of blue
 * @param blueY y of blue
 * @param whiteX x of white
 * @param whiteY y of white
 */
public record RgbPrimaries(
        double redX,
        double redY,
        double greenX,
        double greenY,
        double blueX,
        double blueY,
        double whiteX,
        double whiteY) {

    /** sRGB and Rec. 709 under D65 (IEC 61966-2-1). */
    public static final RgbPrimaries SRGB = new RgbPrimaries(0.64, 0.33, 0.30, 0.60, 0.15, 0.06, 0.3127, 0.3290);

    /** Adobe RGB (1998) under D65. */
    public static final RgbPrimaries ADOBE_RGB = new RgbPrimaries(0.64, 0.33, 0.21, 0.71, 0.15, 0.06, 0.3127, 0.3290);

    /** White of the ICC profile connection space (ICC.1:2022, 7.2.16). */
    static final double[] D50 = {0.9642, 1, 0.8249};

    /** Bradford's sharpened cone responses from XYZ (ICC.1:2022, annex E). */
    private static final Matrix3 BRADFORD =
            new Matrix3(0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296);

    /** XYZ of linear RGB under these primaries' own white; white has Y = 1. */
    public Matrix3 xyzFromLinearRgb() {
        Matrix3 directions = Matrix3.ofColumns(xyzOf(redX, redY), xyzOf(greenX, greenY), xyzOf(blueX, blueY));
        double[] scale = directions.inverse().times(white());
        return directions.times(Matrix3.diagonal(scale[0], scale[1], scale[2]));
    }

    /** XYZ under D50, the profile connection space, of linear RGB. */
    public Matrix3 xyzD50FromLinearRgb() {
        return adaptation(white(), D50).times(xyzFromLinearRgb());
    }

    /** Linear sRGB of this linear RGB, white on white; outside sRGB's gamut below 0 and above 1. */
    public Matrix3 linearSrgbFromRgb() {
        return linearSrgbFromXyzD50().times(xyzD50FromLinearRgb()).keepingGrey();
    }

    static Matrix3 linearSrgbFromXyzD50() {
        return SRGB.xyzD50FromLinearRgb().inverse();
    }

    private double[] white() {
        return xyzOf(whiteX, whiteY);
    }

    private static double[] xyzOf(double x, double y) {
        return new double[] {x / y, 1, (1 - x - y) / y};
    }

    private static Matrix3 adaptation(double[] from, double[] to) {
        double[] coneFrom = BRADFORD.times(from);
        double[] coneTo = BRADFORD.times(to);
        Matrix3 gain = Matrix3.diagonal(coneTo[0] / coneFrom[0], coneTo[1] / coneFrom[1], coneTo[2] / coneFrom[2]);
        return BRADFORD.inverse().times(gain).times(BRADFORD);
    }
}
