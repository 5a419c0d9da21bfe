package io.github.skindelta.sample.chemistry;

/**
 * Light by its colour temperature, sampled as in {@link Spectrum}.
 *
 * <p>From 4000 K up daylight as ISO/CIE 11664-2 defines it, from three measured components (Judd, MacAdam and Wyszecki
 * 1964); below, a black body (Planck), as lamps are.
 */
final class Daylight {

    private static final double COOLEST_DAYLIGHT_K = 4000;
    /** Second radiation constant, nm·K. */
    private static final double SECOND_RADIATION = 1.4388e7;

    private static final double[] MEAN = {
        94.8, 104.8, 105.9, 96.8, 113.9, 125.6, 125.5, 121.3, 121.3, 113.5, 113.1, 110.8, 106.5, 108.8, 105.3, 104.4,
        100, 96, 95.1, 89.1, 90.5, 90.3, 88.4, 84, 85.1, 81.9, 82.6, 84.9, 81.3, 71.9, 74.3
    };

    private static final double[] YELLOW_BLUE = {
        43.4, 46.3, 43.9, 37.1, 36.7, 35.9, 32.6, 27.9, 24.3, 20.1, 16.2, 13.2, 8.6, 6.1, 4.2, 1.9, 0, -1.6, -3.5, -3.5,
        -5.8, -7.2, -8.6, -9.5, -10.9, -10.7, -12, -14, -13.6, -12, -13.3
    };

    private static final double[] PINK_GREEN = {
        -1.1, -0.5, -0.7, -1.2, -2.6, -2.9, -2.8, -2.6, -2.6, -1.8, -1.5, -1.3, -1.2, -1, -0.5, -0.3, 0, 0.2, 0.5, 2.1,
        3.2, 4.1, 4.7, 5.1, 6.7, 7.3, 8.6, 9.8, 10.2, 8.3, 9.6
    };

    private Daylight() {}

    /**
     * Relative spectral power.
     *
     * @param kelvin 2000–25 000
     */
    static double[] at(double kelvin) {
        return kelvin < COOLEST_DAYLIGHT_K ? blackBody(kelvin) : daylight(kelvin);
    }

    private static double[] blackBody(double kelvin) {
        double[] power = new double[Spectrum.SAMPLES];
        for (int i = 0; i < power.length; i++) {
            double nm = Spectrum.wavelengthNm(i);
            power[i] = StrictMath.pow(nm / 560, -5) / (StrictMath.exp(SECOND_RADIATION / (nm * kelvin)) - 1);
        }
        return power;
    }

    private static double[] daylight(double kelvin) {
        double t = 1000 / kelvin;
        double x = kelvin <= 7000
                ? ((-4.6070 * t + 2.9678) * t + 0.09911) * t + 0.244063
                : ((-2.0064 * t + 1.9018) * t + 0.24748) * t + 0.237040;
        double y = (-3 * x + 2.870) * x - 0.275;
        double m = 0.0241 + 0.2562 * x - 0.7341 * y;
        double m1 = (-1.3515 - 1.7703 * x + 5.9114 * y) / m;
        double m2 = (0.0300 - 31.4424 * x + 30.0717 * y) / m;
        double[] power = new double[Spectrum.SAMPLES];
        for (int i = 0; i < power.length; i++) {
            power[i] = MEAN[i] + m1 * YELLOW_BLUE[i] + m2 * PINK_GREEN[i];
        }
        return power;
    }
}
