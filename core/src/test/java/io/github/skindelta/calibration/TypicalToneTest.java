package io.github.skindelta.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.colour.TransferCurve;
import io.github.skindelta.raster.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypicalToneTest {

    /** A quarter to a third of the way, in logarithms, from 1 to the mean of the published curves: 1.53, 1.40 and 1.11. */
    @ParameterizedTest
    @CsvSource({"0.35, 1.11", "0.5, 1.10", "0.7, 1.04", "0.85, 0.95"})
    void contrastIsLessByAPartOfWhatPublishedCurvesAddToIt(double code, double factor) {
        double light = TransferCurve.srgb().linear(code);
        double brighter = TransferCurve.srgb().linear(code + 0.005);
        double contrast = Math.log(TypicalTone.undone(brighter) / TypicalTone.undone(light));
        assertThat(Math.log(brighter / light) / contrast).isCloseTo(factor, within(0.01));
    }

    /** A code is 1/255 apart from the next; the table is to be far finer. */
    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.02, 0.1, 0.3, 0.6, 0.9, 0.998})
    void whatACameraWithTheCurveShowsIsUndone(double encoded) {
        double curved = encoded * encoded * (3 - 2 * encoded);
        double shown = TransferCurve.srgb().linear(encoded + 0.2 * (curved - encoded));
        double light = TransferCurve.srgb().linear(encoded);
        assertThat(TypicalTone.undone(shown)).isCloseTo(light, within(1e-4 * light + 1e-7));
    }

    @Test
    void planesAreUndoneLikeNumbersAndWhatIsBeyondBlackAndWhiteStays() {
        Plane shown = Plane.byRows(5, 1, (y, row) -> {
            row[0] = -0.01f;
            row[1] = 0;
            row[2] = 0.2f;
            row[3] = 1;
            row[4] = 1.1f;
        });
        Plane green = TypicalTone.undone(new LinearRgb(shown, shown, shown)).green();
        assertThat(new float[] {green.at(0, 0), green.at(1, 0), green.at(3, 0), green.at(4, 0)})
                .containsExactly(-0.01f, 0, 1, 1.1f);
        assertThat(green.at(2, 0)).isEqualTo((float) TypicalTone.undone(0.2f));
    }
}
