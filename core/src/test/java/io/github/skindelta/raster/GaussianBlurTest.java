package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On both sides of the change from the sampled kernel to boxes, which is at 8 px. */
class GaussianBlurTest {

    private static final int SIDE = 161;
    private static final int MIDDLE = SIDE / 2;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3, 8, 8.1, 9, 13.3, 20})
    void keepsTheSumOfAnImpulse(double sigma) {
        Plane response = GaussianBlur.of(impulse(), sigma);
        // 26,000 floats, each rounded to 6e-8 of itself.
        assertThat(moment(response, 0)).isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 3, 8, 8.1, 8.9, 9, 9.1, 13.3, 20})
    void spreadsAnImpulseByItsVariance(double sigma) {
        double variance = moment(GaussianBlur.of(impulse(), sigma), 2);
        // Cutting the kernel at 3 σ loses 2.7 % of the variance; three boxes of whole radii hit it to 1 / 3r = 4.2 %.
        assertThat(variance / (sigma * sigma)).isBetween(0.957, 1.043);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 8, 8.1, 30})
    void leavesThePlaneThatItIsGivenAsItWas(double sigma) {
        Plane noise = Drawn.noise(3, 40, 30);
        GaussianBlur.of(noise, sigma);
        assertThat(noise.samples).isEqualTo(Drawn.noise(3, 40, 30).samples);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 1, 8, 30})
    void leavesAConstantAlone(double sigma) {
        Plane smooth = GaussianBlur.of(Drawn.constant(40, 30, 0.25f), sigma);
        assertThat(smooth.samples).containsOnly(new float[] {0.25f}, within(1e-6f));
    }

    @Test
    void doesNothingBelowATenthOfAPixel() {
        Plane noise = Drawn.noise(1, 5, 4);
        assertThat(GaussianBlur.of(noise, 0.09).samples).isEqualTo(noise.samples);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 12})
    void smoothsOnePixelToItself(double sigma) {
        assertThat(GaussianBlur.of(Drawn.constant(1, 1, 7), sigma).at(0, 0)).isCloseTo(7, within(1e-5f));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 12})
    void treatsRowsAndColumnsAlike(double sigma) {
        Plane response = GaussianBlur.of(impulse(), sigma);
        for (int i = 0; i < SIDE; i++) {
            assertThat(response.at(i, MIDDLE)).isCloseTo(response.at(MIDDLE, i), within(1e-8f));
        }
    }

    private static Plane impulse() {
        return Plane.byRows(SIDE, SIDE, (y, row) -> {
            Arrays.fill(row, 0);
            row[MIDDLE] = y == MIDDLE ? 1 : 0;
        });
    }

    /** Of the horizontal distance from the middle. */
    private static double moment(Plane plane, int power) {
        double sum = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                sum += plane.at(x, y) * Math.pow(x - MIDDLE, power);
            }
        }
        return sum;
    }
}
