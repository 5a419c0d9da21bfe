package io.github.skindelta.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.raster.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabTest {

    /** The primaries as Lindbloom's calculator gives them for sRGB and D65. */
    @ParameterizedTest
    @CsvSource({
        "255,   0,   0, 53.24,  80.09,   67.20",
        "  0, 255,   0, 87.73, -86.18,   83.18",
        "  0,   0, 255, 32.30,  79.19, -107.86",
        "255, 255,   0, 97.14, -21.55,   94.48"
    })
    void agreesWithPublishedValues(int red, int green, int blue, double lightness, double a, double b) {
        Lab lab = lab(linear(red), linear(green), linear(blue));
        // Two published decimals, and the table's interpolation near black.
        assertThat(lab.lightness().at(0, 0)).isCloseTo((float) lightness, within(0.05f));
        assertThat(lab.a().at(0, 0)).isCloseTo((float) a, within(0.05f));
        assertThat(lab.b().at(0, 0)).isCloseTo((float) b, within(0.05f));
    }

    /** METHODS §2: half an 8-bit step of one channel moves a* and b* by up to 0.4. */
    @Test
    void lightForearmIsWhereTheLiteratureHasIt() {
        Lab lab = lab(linear(189), linear(160), linear(141));
        assertThat(lab.lightness().at(0, 0)).isCloseTo(68f, within(0.4f));
        assertThat(lab.a().at(0, 0)).isCloseTo(7.5f, within(0.4f));
        assertThat(lab.b().at(0, 0)).isCloseTo(14f, within(0.4f));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-4, 0.008, 0.18, 0.5, 1, 1.24, 1.26, 3})
    void greysHaveNoChroma(double level) {
        Lab lab = lab(level, level, level);
        // 500 and 200 times the rounding of a float near 1.
        assertThat(lab.a().at(0, 0)).isCloseTo(0, within(1e-4f));
        assertThat(lab.b().at(0, 0)).isCloseTo(0, within(1e-4f));
    }

    @Test
    void whiteIsOneHundred() {
        assertThat(lab(1, 1, 1).lightness().at(0, 0)).isCloseTo(100f, within(1e-3f));
    }

    @Test
    void blackIsZero() {
        assertThat(lab(0, 0, 0).lightness().at(0, 0)).isCloseTo(0f, within(1e-5f));
    }

    /** 18 % grey is 49.5; its tenth lies on the cube root too, its hundredth on the straight start, 903.3 · Y. */
    @ParameterizedTest
    @CsvSource({"0.18, 49.496", "0.018, 14.400", "0.0018, 1.6259"})
    void lightnessOfGreysIsTheStandards(double level, float lightness) {
        assertThat(lab(level, level, level).lightness().at(0, 0)).isCloseTo(lightness, within(0.01f));
    }

    @Test
    void valuesAboveOneGoOnByTheSameFormula() {
        assertThat(lab(2, 2, 2).lightness().at(0, 0)).isCloseTo((float) (116 * Math.cbrt(2) - 16), within(1e-3f));
    }

    @Test
    void aNegativeChannelOfAWideGamutGreenHasAColour() {
        assertThat(lab(-0.1, 0.8, 0.1).a().at(0, 0))
                .isLessThan(lab(0, 0.8, 0.1).a().at(0, 0));
    }

    private static double linear(int code) {
        double v = code / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static Lab lab(double red, double green, double blue) {
        return Lab.of(new LinearRgb(pixel(red), pixel(green), pixel(blue)));
    }

    private static Plane pixel(double value) {
        return Plane.byRows(1, 1, (y, row) -> row[0] = (float) value);
    }
}
