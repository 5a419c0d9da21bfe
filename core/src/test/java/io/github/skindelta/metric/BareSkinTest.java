package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.isTarget;
import static io.github.skindelta.metric.PaintedPair.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** Hairs of two pixels, a tenth of a millimetre, on skin that is the same in both photos. */
class BareSkinTest {

    private static final Photo SPARSE = hairs(60);

    /** Twice as many: what they hide would be 6 instead of 3 % of the light, or another 1.4 MI. */
    private static final Photo GROWN = hairs(30);

    @Test
    void hairThatGrowsIsNoDarkerSkin() {
        Measurement.Measured pigmentation =
                PaintedPair.measured("pigmentation", PaintedPair.results(SPARSE, GROWN, 0.05, "pigmentation"));
        assertThat(pigmentation.verdict()).isEqualTo(Measurement.Verdict.NO_DETECTABLE_CHANGE);
        // The camera's noise; a fifth of what hair would make.
        assertThat(pigmentation.after() - pigmentation.before()).isCloseTo(0, within(0.3));
    }

    @Test
    void hairThatGrowsIsNoRougherSkin() {
        Measurement.Measured texture =
                PaintedPair.measured("texture-fine", PaintedPair.results(SPARSE, GROWN, 0.05, "texture-fine"));
        assertThat(texture.verdict()).isEqualTo(Measurement.Verdict.NO_DETECTABLE_CHANGE);
    }

    @Test
    void whereHairHidesNearlyAllNothingIsSaidAboutSkin() {
        Measurement measurement = PaintedPair.results(hairs(7), hairs(7), 0.05, "pigmentation")
                .measurements()
                .get(0);
        assertThat(measurement.outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome -> assertThat(outcome.reason()).contains("hair lies on or beside", "at most 90 %"));
    }

    private static Photo hairs(int apart) {
        return photo((x, y) -> isTarget(x, y) && (y - 80) % apart < 2 && (x - 120) % 80 >= 4
                ? Painted.times(Painted.forearm(x, y), 0.05, 0.05, 0.05)
                : Painted.forearm(x, y));
    }
}
