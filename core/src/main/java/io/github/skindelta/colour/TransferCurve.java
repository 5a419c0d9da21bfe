package io.github.skindelta.colour;

import java.util.Arrays;

/** How one channel's encoded values become linear light; both run from 0 to 1. */
public sealed interface TransferCurve {

    /**
     * @param encoded value as stored, 0–1
     * @return linear light, 1 = white
     */
    double linear(double encoded);

    /** The curve of sRGB (IEC 61966-2-1). */
    static TransferCurve srgb() {
        return new Parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045, 0, 0);
    }

    /**
     * A pure power.
     *
     * @param exponent such as 2.2; above 0
     * @return {@code y = x^exponent}
     */
    static TransferCurve gamma(double exponent) {
        return new Parametric(exponent, 1, 0, 0, Double.NEGATIVE_INFINITY, 0, 0);
    }

    /**
     * The linear light of every stored value.
     *
     * @param entries number of stored values, 256 or 65536
     * @return the table, indexed by stored value
     */
    default float[] table(int entries) {
        float[] table = new float[entries];
        for (int i = 0; i < entries; i++) {
            table[i] = (float) linear(i / (entries - 1.0));
        }
        return table;
    }

    /**
     * ICC.1:2022 parametric curve, type 4; the other types are special cases of it:
     * {@code y = (a·x + b)^g + e} where {@code x ≥ d}, {@code y = c·x + f} below.
     *
     * @param g exponent
     * @param a scale inside the power
     * @param b offset inside the power
     * @param c slope below {@code d}
     * @param d where the power begins
     * @param e offset of the power
     * @param f offset below {@code d}
     */
    record Parametric(double g, double a, double b, double c, double d, double e, double f) implements TransferCurve {
        @Override
        public double linear(double encoded) {
            // StrictMath: Math.pow differs in the last bit between JDKs, and results must not.
            return encoded >= d ? StrictMath.pow(Math.max(0, a * encoded + b), g) + e : c * encoded + f;
        }
    }

    /** Samples at equal steps from 0 to 1, joined by straight lines; at least two. */
    final class Sampled implements TransferCurve {

        private final double[] values;

        /**
         * @param values linear light at equal steps of the encoded value, at least two
         */
        public Sampled(double... values) {
            if (values.length < 2) {
                throw new IllegalArgumentException("a sampled curve needs 2 values or more, found " + values.length);
            }
            this.values = Arrays.copyOf(values, values.length);
        }

        @Override
        public double linear(double encoded) {
            double position = Math.min(Math.max(encoded, 0), 1) * (values.length - 1);
            int below = Math.min((int) position, values.length - 2);
            double part = position - below;
            return values[below] * (1 - part) + values[below + 1] * part;
        }
    }
}
