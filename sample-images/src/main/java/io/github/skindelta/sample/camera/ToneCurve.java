package io.github.skindelta.sample.camera;

/** Linear light to 8-bit codes: sRGB encoding (IEC 61966-2-1), then an S-shaped curve through 0, ½ and 1. */
final class ToneCurve {

    private static final int NODES = 8192;

    private final float[] codes = new float[NODES + 2];

    /** @param contrast 0 = plain sRGB, 1 = a full cubic S */
    ToneCurve(double contrast) {
        for (int i = 0; i < codes.length; i++) {
            double encoded = encode((double) i / NODES);
            double curved = encoded * encoded * (3 - 2 * encoded);
            codes[i] = (float) (255 * (encoded + contrast * (curved - encoded)));
        }
    }

    /** The code, 0–255, not yet rounded; light beyond 0–1 is clipped. */
    float code(float linear) {
        float node = Math.min(Math.max(linear, 0), 1) * NODES;
        int i = (int) node;
        return codes[i] + (node - i) * (codes[i + 1] - codes[i]);
    }

    private static double encode(double linear) {
        double clipped = Math.min(linear, 1);
        return clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * StrictMath.pow(clipped, 1 / 2.4) - 0.055;
    }
}
