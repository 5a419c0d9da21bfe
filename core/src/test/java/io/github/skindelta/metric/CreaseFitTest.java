package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreaseFitTest {

    /** Widths are tried in steps of 8 %; half a step, and 2 % for the place, which is tried in steps as well. */
    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.5, 8", "0.9, 0", "0.9, 10", "0.9, -10", "1.4, 5"})
    void lightFromOneSideMakesACreaseNeitherWiderNorDarker(double widthMm, double lopsided) {
        double smoothing = 0.25;
        double own = widthMm / 2.3548;
        double sigma = Math.hypot(own, smoothing);
        double[] profile = new double[23];
        for (int i = 0; i < profile.length; i++) {
            double z = (i - 11) * 0.15 / sigma;
            profile[i] = (6 * own / sigma + lopsided * z) * Math.exp(-z * z / 2) + 0.4;
        }
        CreaseFit fit = CreaseFit.of(profile, 0.15, smoothing);
        assertThat(fit.widthMm()).isCloseTo(widthMm, within(0.06 * widthMm));
        assertThat(fit.darkening()).isCloseTo(6, within(0.5));
    }
}
