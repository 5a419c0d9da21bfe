package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SquaredStepsTest {

    private static final Plane ONE = Plane.byRows(9, 9, (y, row) -> Arrays.fill(row, 1));

    /** A ramp of 1 a column: 2 right, 1 right and 1 up, 2 down, 1 right and 1 down: (4 + 1 + 0 + 1) / 4. */
    @Test
    void aRampDiffersByItsRiseInEachDirection() {
        Plane ramp = Plane.byRows(9, 9, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = x;
            }
        });
        Plane steps = SquaredSteps.of(ramp, ONE, Mask.all(9, 9), new SquaredSteps.Step(2, 0));
        assertThat(steps.at(4, 4)).isCloseTo(1.5f, within(1e-6f));
    }

    @Test
    void noiseIsTakenOut() {
        Plane steps = SquaredSteps.of(ONE, ONE, Mask.all(9, 9), new SquaredSteps.Step(2, 0.25));
        assertThat(steps.at(4, 4)).isCloseTo(-0.25f, within(1e-6f));
    }

    /** The only other value lies outside the mask. */
    @Test
    void noStepLeadsOutOfTheMask() {
        Plane spike = Plane.byRows(9, 9, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = x == 6 ? 100 : 0;
            }
        });
        Mask withoutIt = Mask.byRows(9, 9, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = x != 6;
            }
        });
        assertThat(SquaredSteps.of(spike, ONE, withoutIt, new SquaredSteps.Step(2, 0))
                        .at(4, 4))
                .isZero();
    }
}
