package io.github.skindelta.lighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.lighting.LightField.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChromaSlopeTest {

    /** Skin of much colour of its own, photographed without noise: what is usual beforehand hardly counts. */
    @Test
    void aStrongerContrastOfColoursIsFound() {
        assertThat(slope(1.1, 0).value()).isCloseTo(1.1, within(0.01));
        assertThat(slope(0.9, 0).value()).isCloseTo(0.9, within(0.01));
    }

    @Test
    void swappingThePhotosInvertsTheSlope() {
        ChromaSlope back = ChromaSlope.of(samples(1 / 1.1, 0), LightField.none());
        assertThat(back.value() * slope(1.1, 0).value()).isCloseTo(1, within(0.01));
    }

    /** Noise as large as the skin's own colours: the answer stays near 1 and says how unsure it is. */
    @Test
    void noisySkinSaysLittle() {
        ChromaSlope slope = slope(1.2, 0.02);
        assertThat(slope.value()).isCloseTo(1, within(0.06));
        assertThat(slope.standardError()).isGreaterThan(0.04);
    }

    @Test
    void fewPatchesSayNoMoreThanIsUsual() {
        assertThat(ChromaSlope.of(samples(1.1, 0).subList(0, 10), LightField.none()))
                .isEqualTo(ChromaSlope.USUAL);
    }

    private static ChromaSlope slope(double slope, double noise) {
        return ChromaSlope.of(samples(slope, noise), LightField.none());
    }

    private static List<Sample> samples(double slope, double noise) {
        Random random = new Random(7);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double chroma = 0.02 * random.nextGaussian();
            double red = 0.1 + chroma + noise * random.nextGaussian();
            double ratio = (slope - 1) * chroma + noise * random.nextGaussian();
            samples.add(new Sample(
                    i % 20 / 9.5 - 1, Math.floorDiv(i, 20) / 9.5 - 1, new double[] {red, 0.1, 0}, new double[] {
                        ratio, 0, 0
                    }));
        }
        return samples;
    }
}
