package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.MM_PER_PX;
import static io.github.skindelta.metric.PaintedPair.isTarget;
import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.photo;
import static io.github.skindelta.metric.PaintedPair.textures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not pass for a change of relief, and what must. */
class TextureTest {

    private static final double[] FOREARM = {0.5, 0.35, 0.27};

    /** What relief keeps in red and green of its contrast in blue. */
    private static final double[] SOFTNESS = {0.84, 0.96, 1};

    /** How much less light a step of melanin lets through, natural logarithm. */
    private static final double[] MELANIN = {0.45, 0.7, 1};

    /** How skin is looked at. */
    private interface Look {
        double[] at(int x, int y);
    }

    private static final Photo SKIN = photo((x, y) -> skin(x, y, 1, 0));

    /** Noise of a quarter of a percent of the light, a fifth of the fine power of a smooth target. */
    @ParameterizedTest
    @ValueSource(strings = {"texture-fine", "texture-coarse"})
    void noiseInOnePhotoDoesNotLookRough(String id) {
        Photo noisy = photo((x, y) -> noisy(skin(x, y, 1, 0), x, y, 0.0025));
        assertThat(change(
                        id,
                        smoothTarget(),
                        photo((x, y) -> noisy(skin(x, y, isTarget(x, y) ? 0.6 : 1, 0), x, y, 0.0025))))
                .isCloseTo(0, within(0.02));
        assertThat(change(id, SKIN, noisy)).isCloseTo(0, within(0.02));
    }

    @Test
    void whatIsMostlyNoiseIsNotMeasurableForAReason() {
        Photo noisy = photo((x, y) -> noisy(skin(x, y, 0.3, 0), x, y, 0.05));
        assertThat(measurement("texture-fine", textures(SKIN, noisy, MM_PER_PX)).outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome ->
                                assertThat(outcome.reason()).contains("noise").contains("take the photo"));
    }

    /** The target is smooth in what blur takes and rough in what it leaves, and would seem to become rougher. */
    @ParameterizedTest
    @ValueSource(strings = {"texture-fine", "texture-coarse"})
    void aBlurrierPhotoDoesNotLookSmootherOrRougher(String id) {
        Look sharp = (x, y) -> skin(x, y, isTarget(x, y) ? 0.8 : 1, 0);
        assertThat(change(id, photo(sharp::at), photo((x, y) -> blurred(sharp, x, y))))
                .isCloseTo(0, within(0.02));
    }

    /** A lamp that turns shows relief more strongly on one side of a limb and less on the other. */
    @ParameterizedTest
    @ValueSource(strings = {"texture-fine", "texture-coarse"})
    void aLampThatTurnsOverACurvedLimbDoesNotLookRough(String id) {
        Photo turned = photo((x, y) -> skin(x, y, 0.9 + x / 600.0 - x * (double) x / 900_000 - y / 1600.0, 0));
        assertThat(change(id, SKIN, turned)).isCloseTo(0, within(0.02));
        assertThat(change(id, turned, SKIN)).isCloseTo(-change(id, SKIN, turned), within(0.005));
    }

    /** Spots of 1 mm and 3 % of the blue light: a quarter of the coarse luminance's variance. */
    @Test
    void pigmentThatFadesDoesNotLookSmooth() {
        Photo spotted = photo((x, y) -> skin(x, y, 1, isTarget(x, y) ? 0.03 : 0.012));
        Photo faded = photo((x, y) -> skin(x, y, 1, 0.012));
        assertThat(change("texture-coarse", spotted, faded)).isCloseTo(0, within(0.03));
    }

    /** The finest that the smoothest skin shows counts as noise, some 5 % of the fine power on skin without any noise. */
    @ParameterizedTest
    @ValueSource(strings = {"texture-fine", "texture-coarse"})
    void reliefThirtyPercentLowerIsThirtyPercentSmoother(String id) {
        Photo smoothed = photo((x, y) -> skin(x, y, isTarget(x, y) ? 0.7 : 1, 0));
        assertThat(change(id, SKIN, smoothed)).isCloseTo(-0.3, within(0.02));
    }

    /** 0.2 mm a pixel: the finest wave that a camera shows is 0.8 mm long. */
    @Test
    void aPhotoTooCoarseForFineTextureStillShowsCoarseTexture() {
        Metrics.Results results = textures(SKIN, SKIN, 0.2);
        assertThat(measurement("texture-fine", results).outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome -> assertThat(outcome.reason()).contains("take the photo closer"));
        assertThat(measured("texture-coarse", results).change()).isZero();
    }

    private static Photo smoothTarget() {
        return photo((x, y) -> skin(x, y, isTarget(x, y) ? 0.6 : 1, 0));
    }

    private static double change(String id, Photo before, Photo after) {
        Measurement.Measured texture = measured(id, textures(before, after, MM_PER_PX));
        return texture.after() / texture.before() - 1;
    }

    /** Furrows of 0.3 and 0.9 mm, deeper here and shallower there, on skin with spots. */
    private static double[] skin(int x, int y, double height, double pigment) {
        double depth = 1 + 0.5 * Painted.noise(x, y, 70, 7);
        double relief = height * depth * (0.03 * Painted.noise(x, y, 18, 1) + 0.03 * Painted.noise(x, y, 6, 2));
        double spots = pigment * Painted.noise(x, y, 22, 3);
        double[] rgb = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            rgb[channel] = FOREARM[channel] * (1 + SOFTNESS[channel] * relief) * Math.exp(-MELANIN[channel] * spots);
        }
        return rgb;
    }

    private static double[] noisy(double[] rgb, int x, int y, double deviation) {
        double[] noisy = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            // Even noise in −1 … 1 has a standard deviation of 1 / √3.
            noisy[channel] = rgb[channel] * (1 + Math.sqrt(3) * deviation * Painted.noise(x, y, 1, 11 + channel));
        }
        return noisy;
    }

    /** Binomial weights 1, 4, 6, 4, 1: a standard deviation of one pixel. */
    private static double[] blurred(Look look, int x, int y) {
        double[] weights = {1, 4, 6, 4, 1};
        double[] sum = new double[3];
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 5; column++) {
                double[] rgb = look.at(x + column - 2, y + row - 2);
                for (int channel = 0; channel < 3; channel++) {
                    sum[channel] += weights[row] * weights[column] * rgb[channel] / 256;
                }
            }
        }
        return sum;
    }
}
