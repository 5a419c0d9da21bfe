package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** Blood and pigment from differences of Lab, as Takiwaki et al. 2002 take them apart. */
class LabColourTest {

    /** Light forearm is L* 68, a* 7.5; brown skin L* 45, a* 11 (METHODS §2): ΔL* = −23, Δa* = 3.5. */
    @Test
    void brownSkinHasMorePigmentAndNotMoreBloodThanALightForearm() {
        // −1.06 · 3.5 − 1.44 · (−23) = −3.71 + 33.12
        assertThat(LabColour.melanin(3.5, -23)).isCloseTo(29.41, within(1e-9));
        // 1.68 · 3.5 + 0.60 · (−23) = 5.88 − 13.80
        assertThat(LabColour.haemoglobin(3.5, -23)).isCloseTo(-7.92, within(1e-9));
    }

    /** The least visible redness, Δa* = 2.5 (COLIPA), at the same lightness. */
    @Test
    void visibleRednessIsBlood() {
        // 1.68 · 2.5
        assertThat(LabColour.haemoglobin(2.5, 0)).isCloseTo(4.2, within(1e-9));
        // −1.06 · 2.5
        assertThat(LabColour.melanin(2.5, 0)).isCloseTo(-2.65, within(1e-9));
    }

    @Test
    void theyAreMadeOfTheMeasuredDifferencesOfRednessAndLightness() {
        Photo flushed = PaintedPair.withTarget(0.95, 0.8, 0.85);
        Photo calm = PaintedPair.photo(Painted::forearm);
        double redness = PaintedPair.measured("redness-lab", flushed, calm).change();
        double lightness = PaintedPair.measured("lightness", flushed, calm).change();
        assertThat(PaintedPair.measured("haemoglobin", flushed, calm).change())
                .isCloseTo(1.68 * redness + 0.60 * lightness, within(1e-9));
        assertThat(PaintedPair.measured("melanin", flushed, calm).change())
                .isCloseTo(-1.06 * redness - 1.44 * lightness, within(1e-9));
    }
}
