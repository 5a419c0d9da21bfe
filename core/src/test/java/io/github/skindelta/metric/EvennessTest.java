package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.isTarget;
import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** What counts as uneven tone, and what is light. */
class EvennessTest {

    private static final Photo EVEN = photo(Painted::forearm);
    private static final Photo TWO_TONES =
            photo((x, y) -> times(Painted.forearm(x, y), isTarget(x, y) && x < 240 ? 0.9 : 1));

    /**
     * Luminance 0.3788 is L* 67.94, nine tenths of it 65.04: two halves 2.90 apart deviate by 1.45. Smoothing by 10 px blurs the
     * edges of a half 120 px wide, and the painted grain adds some.
     */
    @Test
    void twoHalvesDeviateByHalfOfTheirDifference() {
        assertThat(measured("evenness", TWO_TONES, EVEN).before()).isCloseTo(1.45, within(0.15));
    }

    @Test
    void oneToneIsMoreEvenThanTwo() {
        Measurement.Measured evenness = measured("evenness", TWO_TONES, EVEN);
        assertThat(evenness.after()).isLessThan(0.5);
        assertThat(evenness.verdict()).isEqualTo(Measurement.Verdict.DECREASED);
    }

    /** Light that falls by a fifth across the frame would add 0.8 L* of its own. */
    @Test
    void lightThatFallsAcrossTheFrameIsNotTone() {
        Photo shaded = photo((x, y) -> times(Painted.forearm(x, y), 1 - 0.2 * x / PaintedPair.WIDTH));
        double even = measured("evenness", EVEN, EVEN).before();
        assertThat(measured("evenness", shaded, shaded).before()).isCloseTo(even, within(0.05));
    }

    private static double[] times(double[] rgb, double light) {
        return Painted.times(rgb, light, light, light);
    }
}
