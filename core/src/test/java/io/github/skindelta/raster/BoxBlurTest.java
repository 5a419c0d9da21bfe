package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxBlurTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 30})
    void isTheMeanOfTheSquareAroundEachPixel(int radius) {
        Plane noise = Drawn.noise(radius, 17, 11);
        Plane smooth = BoxBlur.of(noise, radius);
        for (int y = 0; y < noise.height(); y++) {
            for (int x = 0; x < noise.width(); x++) {
                assertThat(smooth.at(x, y)).isCloseTo((float) mean(noise, x, y, radius), within(1e-6f));
            }
        }
    }

    @Test
    void ofRadiusZeroChangesNothing() {
        Plane noise = Drawn.noise(1, 4, 3);
        assertThat(BoxBlur.of(noise, 0).samples).isEqualTo(noise.samples);
    }

    private static double mean(Plane plane, int x, int y, int radius) {
        double sum = 0;
        for (int v = y - radius; v <= y + radius; v++) {
            for (int u = x - radius; u <= x + radius; u++) {
                sum += plane.at(
                        Math.min(Math.max(u, 0), plane.width() - 1), Math.min(Math.max(v, 0), plane.height() - 1));
            }
        }
        return sum / ((2 * radius + 1) * (2 * radius + 1));
    }
}
