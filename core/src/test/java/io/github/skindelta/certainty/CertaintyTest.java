package io.github.skindelta.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CertaintyTest {

    /** t(0.975, 10) = 2.228 in any table of Student's distribution. */
    @Test
    void theIntervalIsStudents() {
        assertThat(certainty(1, 10).halfWidth95()).isCloseTo(2.228, within(0.001));
    }

    @Test
    void aValueAtTheEndOfTheIntervalHasAPValueOfFivePercent() {
        Certainty certainty = certainty(0.4, 7);
        assertThat(certainty.pValue(-certainty.halfWidth95())).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void withoutAnErrorOnlyNothingIsNothing() {
        assertThat(certainty(0, 5).pValue(0)).isEqualTo(1);
        assertThat(certainty(0, 5).pValue(1e-9)).isZero();
    }

    @Test
    void errorsThatAreNoNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> certainty(Double.NaN, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> certainty(1, 0));
    }

    /** 3² + 4² = 5²; the known one adds no doubt about the size of the other: 10 · (25 / 9)² degrees of freedom. */
    @Test
    void independentErrorsAddInSquare() {
        Certainty together = StandardErrors.of(certainty(3, 10)).with(-4).together();
        assertThat(together.standardError()).isCloseTo(5, within(1e-12));
        assertThat(together.degreesOfFreedom()).isCloseTo(10 * 625 / 81.0, within(1e-9));
    }

    private static Certainty certainty(double standardError, double degreesOfFreedom) {
        return new Certainty(standardError, degreesOfFreedom, Certainty.Source.REFERENCE_PATCHES);
    }
}
