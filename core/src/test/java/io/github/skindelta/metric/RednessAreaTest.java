package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.isTarget;
import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.photo;
import static io.github.skindelta.metric.PaintedPair.results;
import static io.github.skindelta.metric.PaintedPair.resultsWithoutScale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** How much of a target is visibly red. */
class RednessAreaTest {

    private static final Photo CALM = photo(Painted::forearm);

    /** 100 · log10(0.95 / 0.8) = 7.5 EI in the middle half of the target. */
    private static final Photo HALF_RED = middle(0.95, 0.8);

    /** Smoothing by 10 px puts the threshold, at 46 % of the contrast, 1 px outside each of two edges 120 px apart. */
    @Test
    void aBandOverHalfOfTheTargetIsHalfOfIt() {
        assertThat(measured("redness-area", HALF_RED, CALM).before()).isCloseTo(50.9, within(2.0));
    }

    @Test
    void redSkinThatCalmsLosesItsArea() {
        Measurement.Measured area = measured("redness-area", HALF_RED, CALM);
        assertThat(area.after()).isZero();
        assertThat(area.verdict()).isEqualTo(Measurement.Verdict.DECREASED);
    }

    /** 100 · log10(1 / 0.94) = 2.7 EI. */
    @Test
    void rednessBelowWhatIsVisibleDoesNotCount() {
        assertThat(measured("redness-area", middle(1, 0.94), CALM).before()).isCloseTo(0, within(0.5));
    }

    /** 2.5 a* at 1.36 EI each: the painted skin's own variation is less. */
    @Test
    void theThresholdIsReported() {
        assertThat(measurement("redness-area", results(HALF_RED, CALM, PaintedPair.TARGET))
                        .parameters())
                .hasEntrySatisfying(
                        "threshold", threshold -> assertThat(threshold).isCloseTo(3.4, within(1e-9)));
    }

    /** Smoothing by 7 instead of 10 px. */
    @Test
    void withoutAScaleTheShareIsTheSame() {
        assertThat(measured("redness-area", resultsWithoutScale(HALF_RED, CALM)).before())
                .isCloseTo(50.9, within(2.0));
    }

    private static Photo middle(double red, double green) {
        return photo((x, y) -> isTarget(x, y) && x >= 180 && x < 300
                ? Painted.times(Painted.forearm(x, y), red, green, green)
                : Painted.forearm(x, y));
    }
}
