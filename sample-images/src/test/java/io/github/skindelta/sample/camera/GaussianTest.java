package io.github.skindelta.sample.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianTest {

    private static final int SIDE = 31;

    /** Cut at three standard deviations, a Gaussian has 2.7 % less variance; sampled at whole pixels a little else. */
    @ParameterizedTest
    @ValueSource(doubles = {0.65, 1.1, 1.73, 2.5})
    void aPointBecomesAsWideAsStated(double sigma) {
        float[] point = new float[SIDE * SIDE];
        point[SIDE * SIDE / 2] = 1;
        float[] blurred = new Gaussian(sigma).blurred(point, SIDE);
        double sum = 0;
        double variance = 0;
        for (int i = 0; i < blurred.length; i++) {
            int x = i % SIDE - SIDE / 2;
            sum += blurred[i];
            variance += x * x * blurred[i];
        }
        assertThat(sum).isCloseTo(1, within(1e-6));
        assertThat(Math.sqrt(variance)).isCloseTo(sigma, within(0.02 * sigma));
    }

    @Test
    void evenLightStaysEvenUpToTheFramesEdge() {
        float[] even = new float[SIDE * 9];
        Arrays.fill(even, 0.37f);
        assertThat(new Gaussian(1.7).blurred(even, SIDE)).containsOnly(new float[] {0.37f}, within(1e-6f));
    }
}
