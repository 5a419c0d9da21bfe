package io.github.skindelta.sample.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArcTest {

    private final Arc arc = Arc.of(3, -2, 30, 0.012);

    @Test
    void aPlaceIsFoundAgainByItsCoordinates() {
        for (double s = -12; s <= 12; s += 3) {
            for (double d = -2; d <= 2; d++) {
                double[] place = arc.pointAt(s, d);
                assertThat(arc.along(place[0], place[1])).isCloseTo(s, within(1e-6));
                assertThat(arc.across(place[0], place[1])).isCloseTo(d, within(1e-6));
            }
        }
    }

    /** The series of the length leaves a thousandth of a millimetre, and chords of 0.01 mm much less. */
    @Test
    void alongTheLineIsItsLength() {
        double length = 0;
        double[] last = arc.pointAt(0);
        for (int i = 1; i <= 1200; i++) {
            double[] next = arc.pointAt(i * 0.01);
            length += Math.hypot(next[0] - last[0], next[1] - last[1]);
            last = next;
        }
        assertThat(length).isCloseTo(12, within(0.002));
    }
}
