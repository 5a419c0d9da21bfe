package io.github.skindelta.sample.chemistry;

/**
 * CIELAB (ISO/CIE 11664-4) under D65, with the white of the sRGB matrix itself, so that greys have no chroma.
 *
 * @param lightness L*, 0–100
 * @param a a*, green to red
 * @param b b*, blue to yellow
 */
public record CieLab(double lightness, double a, double b) {

    /** Converts linear sRGB, 1 = diffuse white. */
    public static CieLab of(double red, double green, double blue) {
        double fx = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.9504700);
        double fy = curve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double fz = curve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.0888300);
        return new CieLab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    /** Individual typology angle in degrees: {@code atan2(L* − 50, b*) · 180/π}. */
    public double itaDegrees() {
        return StrictMath.toDegrees(StrictMath.atan2(lightness - 50, b));
    }

    private static double curve(double t) {
        return t > 216.0 / 24389 ? StrictMath.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
