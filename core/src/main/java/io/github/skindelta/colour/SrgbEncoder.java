package io.github.skindelta.colour;

/** Linear light to 8-bit sRGB (IEC 61966-2-1), clipped to what a screen shows: for pictures, not for measuring. */
public final class SrgbEncoder {

    // At the steepest place, black, one of these steps is 0.05 of an 8-bit level.
    private static final int STEPS = 65535;
    private static final byte[] ENCODED = table();

    private SrgbEncoder() {}

    /**
     * @param linear linear light, 1 = white; any finite value
     * @return 0–255
     */
    public static int encode(double linear) {
        double inside = Math.min(Math.max(linear, 0), 1);
        return ENCODED[(int) (inside * STEPS + 0.5)] & 0xFF;
    }

    private static byte[] table() {
        byte[] encoded = new byte[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double linear = i / (double) STEPS;
            double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
            encoded[i] = (byte) (value * 255 + 0.5);
        }
        return encoded;
    }
}
