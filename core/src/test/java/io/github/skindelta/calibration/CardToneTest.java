package io.github.skindelta.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Plane;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardToneTest {

    /** Exposure and white balance of the made-up camera: nothing is clipped. */
    private static final double[] GAINS = {0.9, 0.85, 0.75};

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.2, 0.4, 0.6})
    void aKnownToneCurveIsUndone(double reflectance) {
        CardTone tone = CardTone.of(greys(0.25, 6)).orElseThrow();
        for (int channel = 0; channel < 3; channel++) {
            double shown = phone(0.25, GAINS[channel] * reflectance);
            // A curve of four bends follows a phone's to 1 %.
            assertThat(tone.undone(shown, channel) / reflectance).isCloseTo(1, within(0.015));
        }
    }

    @Test
    void withoutAToneCurveOnlyGainsAreUndone() {
        CardTone tone = CardTone.of(greys(0, 6)).orElseThrow();
        assertThat(tone.slopeAt(0.3)).isCloseTo(1, within(1e-6));
        assertThat(tone.undone(0.3, 2)).isCloseTo(0.3 / GAINS[2], within(1e-6));
    }

    @Test
    void contrastOfMiddleTonesIsUndone() {
        CardTone tone = CardTone.of(greys(0.25, 6)).orElseThrow();
        double bright = phone(0.25, 0.22);
        double dark = phone(0.25, 0.2);
        // The camera shows a difference of 10 % as one of 11 %.
        assertThat(Math.log(bright / dark) / Math.log(1.1)).isGreaterThan(1.08);
        assertThat(Math.log(tone.undone(bright, 1) / tone.undone(dark, 1)) / Math.log(1.1))
                .isCloseTo(1, within(0.02));
    }

    @Test
    void planesAreUndoneLikeNumbersAndBlackStaysBlack() {
        CardTone tone = CardTone.of(greys(0.25, 6)).orElseThrow();
        Plane shown = Plane.byRows(4, 1, (y, row) -> {
            row[0] = 0;
            row[1] = 0.2f;
            row[2] = 1.1f;
            row[3] = -0.01f;
        });
        Plane green = tone.undone(new LinearRgb(shown, shown, shown)).green();
        assertThat(green.at(0, 0)).isZero();
        assertThat(green.at(1, 0)).isCloseTo((float) tone.undone(0.2, 1), within(1e-6f));
        assertThat(green.at(2, 0)).isCloseTo((float) tone.undone(1.1, 1), within(1e-6f));
        assertThat(green.at(3, 0)).isZero();
    }

    @Test
    void fourGreysAreTooFew() {
        assertThat(CardTone.of(greys(0.25, 5))).isPresent();
        assertThat(CardTone.of(greys(0.25, 4))).isEmpty();
    }

    @Test
    void aVeilOfColouredLightIsNoToneCurve() {
        List<CardTone.Grey> veiled = new ArrayList<>();
        for (CardTone.Grey grey : greys(0, 6)) {
            double[] light = grey.light();
            veiled.add(new CardTone.Grey(grey.patch(), new double[] {light[0], light[1], light[2] + 0.03}));
        }
        assertThat(CardTone.of(veiled)).isEmpty();
    }

    @Test
    void greysInAnotherOrderAreNoCards() {
        List<CardTone.Grey> greys = greys(0, 6);
        List<CardTone.Grey> swapped = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            swapped.add(new CardTone.Grey(greys.get(i).patch(), greys.get(5 - i).light()));
        }
        assertThat(CardTone.of(swapped)).isEmpty();
    }

    /** The darkest greys as a camera with an S-shaped curve of a strength shows them. */
    private static List<CardTone.Grey> greys(double contrast, int count) {
        List<CardTone.Grey> greys = new ArrayList<>();
        for (int patch = 24 - count; patch < 24; patch++) {
            double[] light = new double[3];
            for (int channel = 0; channel < 3; channel++) {
                light[channel] = phone(contrast, GAINS[channel] * CardColours.linear(patch, channel));
            }
            greys.add(new CardTone.Grey(patch, light));
        }
        return greys;
    }

    /** sRGB, an S through 0, a half and 1, and sRGB undone, which knows nothing of the S. */
    private static double phone(double contrast, double light) {
        double encoded = 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        double curved = encoded * encoded * (3 - 2 * encoded);
        return Math.pow((encoded + contrast * (curved - encoded) + 0.055) / 1.055, 2.4);
    }
}
