package io.github.skindelta.lighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.lighting.LightField.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LightFieldTest {

    private static final double NOISE = 0.01;

    /** A difference of light by place and channel. */
    @FunctionalInterface
    private interface Difference {
        double at(double x, double y, int channel);
    }

    @Test
    void aGradientOfAllLightIsFoundUnderTheTargetToo() {
        assertFound((x, y, channel) -> 0.2 + 0.1 * x - 0.05 * y + 0.04 * x * x);
    }

    @Test
    void aColouredGradientIsFoundUnderTheTargetToo() {
        assertFound((x, y, channel) -> channel == 0 ? 0.04 * x : 0.02 * channel * y);
    }

    /** With square terms common to all channels red would be 0.033 off; a third of that is followed, not all that noise may be. */
    @Test
    void aChannelThatBendsMoreThanTheOthersIsFollowedInPart() {
        LightField field = LightField.fitted(around((x, y, channel) -> (channel == 0 ? 0.09 : 0.03) * (x * x + y * y)));
        assertThat(field.at(0, 0, 0)).isCloseTo(0, within(0.025));
    }

    @Test
    void evenLightStaysEven() {
        LightField field = LightField.fitted(around((x, y, channel) -> 0.1 * channel));
        // A hundred and more patches: what is left of their noise is a tenth of it.
        assertThat(field.at(-1, -1, 2)).isCloseTo(0.2, within(0.002));
        assertThat(field.at(1, 1, 0)).isCloseTo(0, within(0.002));
    }

    @Test
    void aFewPatchesThatAreNotSkinDoNotTurnTheField() {
        List<Sample> samples = around((x, y, channel) -> 0.1 * x);
        for (int i = 0; i < samples.size(); i += 12) {
            samples.set(
                    i, new Sample(samples.get(i).x(), samples.get(i).y(), new double[3], new double[] {0.8, 0.8, 0.8}));
        }
        // One patch in twelve is wrong by 80 times the noise.
        assertThat(LightField.fitted(samples).at(0, 0, 1)).isCloseTo(0, within(0.01));
    }

    @Test
    void withTooFewPatchesOnlyTheGainIsFitted() {
        List<Sample> samples = around((x, y, channel) -> 0.1 * x).subList(0, 8);
        LightField field = LightField.fitted(samples);
        assertThat(field.at(-1, 0, 0)).isCloseTo(field.at(1, 0, 0), within(1e-3));
    }

    /** Interpolated under the target to a third of the noise of one patch. */
    private static void assertFound(Difference difference) {
        LightField field = LightField.fitted(around(difference));
        for (int channel = 0; channel < 3; channel++) {
            assertThat(field.at(0, 0, channel)).isCloseTo(difference.at(0, 0, channel), within(NOISE / 3));
            assertThat(field.at(0.2, -0.2, channel)).isCloseTo(difference.at(0.2, -0.2, channel), within(NOISE / 3));
        }
    }

    /** Patches of reference skin around a target in the middle, which has none. */
    private static List<Sample> around(Difference difference) {
        Random random = new Random(3);
        List<Sample> samples = new ArrayList<>();
        for (double y = -0.95; y < 1; y += 0.1) {
            for (double x = -0.95; x < 1; x += 0.1) {
                if (Math.hypot(x, y) > 0.5) {
                    double[] logRatio = new double[3];
                    for (int channel = 0; channel < 3; channel++) {
                        logRatio[channel] = difference.at(x, y, channel) + NOISE * random.nextGaussian();
                    }
                    samples.add(new Sample(x, y, new double[3], logRatio));
                }
            }
        }
        return samples;
    }
}
