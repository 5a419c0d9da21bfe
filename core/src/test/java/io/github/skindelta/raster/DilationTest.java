package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against every pixel compared with every other. */
class DilationTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1.5, 3, 100})
    void holdsEveryPixelWithinTheRadius(double radius) {
        Mask mask = Drawn.random(8, 21, 25, 0.02);
        Mask grown = Dilation.of(mask, radius);
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                assertThat(grown.at(x, y)).isEqualTo(squaredDistance(mask, x, y) <= radius * radius);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.1, 0.5})
    void holdsEveryPixelWithinTheRadiusHoweverMuchOfThePictureTheMaskHolds(double share) {
        Mask mask = Drawn.random(7, 23, 19, share);
        Mask grown = Dilation.of(mask, 4.3);
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                assertThat(grown.at(x, y)).isEqualTo(squaredDistance(mask, x, y) <= 4.3 * 4.3);
            }
        }
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(Dilation.of(Mask.none(5, 4), 1000).count()).isZero();
    }

    @Test
    void ofTheOnlyPixelIsThatPixel() {
        assertThat(Dilation.of(Mask.all(1, 1), 3).count()).isEqualTo(1);
    }

    private static float squaredDistance(Mask mask, int x, int y) {
        float least = 1e20f;
        for (int v = 0; v < mask.height(); v++) {
            for (int u = 0; u < mask.width(); u++) {
                if (mask.at(u, v)) {
                    least = Math.min(least, (x - u) * (x - u) + (y - v) * (y - v));
                }
            }
        }
        return least;
    }
}
