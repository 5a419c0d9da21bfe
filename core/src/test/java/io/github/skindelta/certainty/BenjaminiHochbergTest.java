package io.github.skindelta.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    /** Fifteen hypotheses of thrombolysis in Benjamini and Hochberg 1995, section 3.2, where four are rejected at 0.05. */
    private static final double[] THROMBOLYSIS = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    @Test
    void thePublishedExampleRejectsFour() {
        double[] rates = BenjaminiHochberg.adjusted(THROMBOLYSIS);
        assertThat(Arrays.stream(rates).filter(rate -> rate <= 0.05).count()).isEqualTo(4);
        // 15 / 4 · 0.0095.
        assertThat(rates[3]).isCloseTo(0.035625, within(1e-12));
    }

    /** 3 / 1 · 0.01, 3 / 2 · 0.02 and 3 / 3 · 0.02: none more than one with a larger p-value. */
    @Test
    void aRateIsNeverLargerThanThatOfALargerPValue() {
        double[] rates = BenjaminiHochberg.adjusted(0.02, 0.01, 0.02);
        assertThat(rates[0]).isCloseTo(0.02, within(1e-12));
        assertThat(rates[1]).isCloseTo(0.02, within(1e-12));
        assertThat(rates[2]).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void oneQuestionNeedsNoAdjustmentAndNoneHasNoAnswer() {
        assertThat(BenjaminiHochberg.adjusted(0.03)).containsExactly(0.03);
        assertThat(BenjaminiHochberg.adjusted()).isEmpty();
    }
}
