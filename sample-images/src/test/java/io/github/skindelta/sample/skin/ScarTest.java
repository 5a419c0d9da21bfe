package io.github.skindelta.sample.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.skin.Outline.Shape;
import org.junit.jupiter.api.Test;

class ScarTest {

    private static final Scar SCAR =
            new Scar(1, ScarKind.RED, new Outline(7, new Shape(150, 1.5, -2, 2.6, 33, 0.018, 0.21, 9)), 150, 1);

    @Test
    void theAreaIsWhatAFineGridAddsUp() {
        double step = 0.02;
        double amount = 0;
        double inside = 0;
        for (double y = -25; y < 25; y += step) {
            for (double x = -25; x < 25; x += step) {
                double here = SCAR.amount(x, y);
                amount += here;
                inside += here > 0.5 ? 1 : 0;
            }
        }
        assertThat(amount * step * step).isCloseTo(150, within(0.15));
        assertThat(inside * step * step).isCloseTo(150, within(0.15));
    }

    @Test
    void pointsOfTheOutlineAreHalfScar() {
        for (int degrees = 0; degrees < 360; degrees += 7) {
            double[] point = SCAR.outline().pointAt(degrees);
            assertThat(SCAR.outline().relativeArea(point[0], point[1])).isCloseTo(1, within(1e-9));
            assertThat(SCAR.amount(point[0], point[1])).isCloseTo(0.5, within(1e-6));
        }
    }
}
