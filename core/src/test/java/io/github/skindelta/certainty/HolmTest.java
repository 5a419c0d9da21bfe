package io.github.skindelta.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {

    /** Worked by hand: 3 · 0.01, 2 · 0.02, 1 · 0.04, none less than the one before. */
    @Test
    void theSmallestIsMultipliedByTheirNumberAndTheLargestNotAtAll() {
        double[] adjusted = Holm.adjusted(0.04, 0.01, 0.02);
        assertThat(adjusted[1]).isCloseTo(0.03, within(1e-12));
        assertThat(adjusted[2]).isCloseTo(0.04, within(1e-12));
        assertThat(adjusted[0]).isCloseTo(0.04, within(1e-12));
    }

    @Test
    void noPValueExceedsOne() {
        assertThat(Holm.adjusted(0.6, 0.9)).containsExactly(1, 1);
    }

    @Test
    void oneQuestionNeedsNoAdjustment() {
        assertThat(Holm.adjusted(0.03)).containsExactly(0.03);
    }

    @Test
    void noQuestionHasNoAnswer() {
        assertThat(Holm.adjusted()).isEmpty();
    }
}
