package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** Spots on a target of 12 × 12 mm, 5 × 5 of them 2.2 mm apart. */
class PoresTest {

    private static final double TARGET_CM2 = 1.44;
    private static final double WIDE_MM = 0.4;
    private static final Photo PORES = spots(25, WIDE_MM, 0.4);

    @Test
    void everyPoreIsCounted() {
        assertThat(pores("pore-density", PORES, PORES).before()).isCloseTo(25 / TARGET_CM2, within(1e-3));
    }

    /** Circles of 0.4 mm; a Gaussian is found 3 % too wide or narrow, and its area twice that. */
    @Test
    void theirAreaIsThatOfTheirHalfContrast() {
        double percent = Math.PI * WIDE_MM * WIDE_MM / 4 * 25 / TARGET_CM2;
        assertThat(pores("pore-area", PORES, PORES).before()).isCloseTo(percent, within(0.07 * percent));
    }

    @Test
    void tenPoresGoneAreADecrease() {
        Measurement.Measured density = pores("pore-density", PORES, spots(15, WIDE_MM, 0.4));
        assertThat(density.change()).isCloseTo(-10 / TARGET_CM2, within(1e-3));
        assertThat(density.verdict()).isEqualTo(Measurement.Verdict.DECREASED);
    }

    @Test
    void poresThatLoseTheirDarknessAlikeKeepTheirArea() {
        Measurement.Measured area = pores("pore-area", PORES, spots(25, WIDE_MM, 0.33));
        assertThat(area.verdict()).isEqualTo(Measurement.Verdict.NO_DETECTABLE_CHANGE);
    }

    @Test
    void spotsAsFaintAsFolliclesAreNoPores() {
        Photo faint = spots(25, WIDE_MM, 0.12);
        assertThat(pores("pore-density", faint, faint).before()).isZero();
    }

    @Test
    void aLineIsNoPore() {
        Photo lines = photo((x, y) -> {
            double light = Math.abs(x - 240) < 2 && Math.abs(y - 200) < 40 ? 0.6 : 1;
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        assertThat(pores("pore-density", lines, lines).before()).isZero();
    }

    @Test
    void aPhotoTooCoarseForPoresSaysSo() {
        assertThat(measurement("pore-density", PaintedPair.results(PORES, PORES, 0.1, "pore-density"))
                        .outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome -> assertThat(outcome.reason())
                                .contains("0.100 mm")
                                .contains("take the photo closer"));
    }

    /** Lines of 1.6 mm, 42 on a square centimetre, as wide as a lens blurs hairs. */
    @Test
    void amongHairsPoresAreNotCounted() {
        Photo hairy = photo((x, y) -> {
            double light = y % 24 < 4 && (x + 7 * (y / 24)) % 40 < 32 ? 0.1 : 1;
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        assertThat(measurement("pore-density", PaintedPair.results(hairy, hairy, 0.05, "pore-density"))
                        .outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome -> assertThat(outcome.reason()).contains("hair"));
    }

    private static Measurement.Measured pores(String id, Photo before, Photo after) {
        return measured(id, PaintedPair.results(before, after, 0.05, id));
    }

    /** So many of the 25 spots, so wide at half of their contrast, and how much darker their middles are. */
    private static Photo spots(int count, double wideMm, double darkness) {
        double sigma = wideMm / PaintedPair.MM_PER_PX / 2.3548;
        return photo((x, y) -> {
            double density = 0;
            for (int spot = 0; spot < count; spot++) {
                double dx = x - (152 + 44 * (spot % 5));
                double dy = y - (112 + 44 * (spot / 5));
                density += -Math.log(1 - darkness) * Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma));
            }
            double light = Math.exp(-density);
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
    }
}
