package io.github.skindelta.benchmarks.scoreboard.row;

import java.awt.image.BufferedImage;

/** What a camera or an app may do to the whole of a photo. None of it touches the skin. */
enum Adjustment {
    /** White balance for a light of 600 K or so more: red up, blue down, in linear light. */
    WARMER("warmer", 1.1, 1, 0.85, 1),
    /** The other way. */
    COOLER("cooler", 1 / 1.1, 1, 1 / 0.85, 1),
    /** Half a stop more light. */
    BRIGHTER("brighter", HalfStop.UP, HalfStop.UP, HalfStop.UP, 1),
    /** Half a stop less. */
    DARKER("darker", 1 / HalfStop.UP, 1 / HalfStop.UP, 1 / HalfStop.UP, 1),
    /** A tone curve that lifts the middle: encoded values to the power of 0.9. */
    GAMMA_LOW("gamma-0.9", 1, 1, 1, 0.9),
    /** One that lowers it. */
    GAMMA_HIGH("gamma-1.1", 1, 1, 1, 1.1);

    private static final int LEVELS = 256;
    private static final double WHITE = 255;

    final String id;
    private final double red;
    private final double green;
    private final double blue;
    private final double gamma;

    Adjustment(String id, double red, double green, double blue, double gamma) {
        this.id = id;
        this.red = red;
        this.green = green;
        this.blue = blue;
        this.gamma = gamma;
    }

    /** The constants of an enum cannot use its own fields. */
    private static final class HalfStop {
        private static final double UP = Math.sqrt(2);
    }

    /** An adjusted copy of a photo whose values are sRGB. What is brighter than white becomes white. */
    BufferedImage of(BufferedImage photo) {
        int[] reds = curve(red);
        int[] greens = curve(green);
        int[] blues = curve(blue);
        BufferedImage adjusted = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                int rgb = photo.getRGB(x, y);
                adjusted.setRGB(x, y, reds[rgb >> 16 & 255] << 16 | greens[rgb >> 8 & 255] << 8 | blues[rgb & 255]);
            }
        }
        return adjusted;
    }

    private int[] curve(double gain) {
        int[] curve = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            double encoded = encoded(Math.min(1, gain * linear(i / WHITE)));
            curve[i] = (int) Math.rint(WHITE * StrictMath.pow(encoded, gamma));
        }
        return curve;
    }

    /** IEC 61966-2-1. */
    private static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
    }
}
