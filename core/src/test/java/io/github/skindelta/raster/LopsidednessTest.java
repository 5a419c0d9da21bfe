package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LopsidednessTest {

    /** One dark pixel of −3 among three of 1: RMS √3, so −√3³/4 + 3 (1/√3)³/4. */
    @Test
    void fewDarkPixelsAmongManyBrightOnesAreBelowZero() {
        assertThat(Lopsidedness.of(pixels(-3, 1, 1, 1), Mask.all(4, 1))).isCloseTo(-1.1547, within(1e-4));
    }

    @Test
    void theNegativeIsAsLopsidedTheOtherWay() {
        assertThat(Lopsidedness.of(pixels(3, -1, -1, -1), Mask.all(4, 1))).isCloseTo(1.1547, within(1e-4));
    }

    @Test
    void strongerDetailIsNotMoreLopsided() {
        assertThat(Lopsidedness.of(pixels(-30, 10, 10, 10), Mask.all(4, 1))).isCloseTo(-1.1547, within(1e-4));
    }

    /** Ten times the RMS of 100 pixels counts as 2.5 times: −2.5³/100. */
    @Test
    void oneMoleDoesNotOutweighEverything() {
        Plane mole = Plane.byRows(100, 1, (y, row) -> row[40] = -7);
        assertThat(Lopsidedness.of(mole, Mask.all(100, 1))).isCloseTo(-0.15625, within(1e-4));
    }

    @Test
    void whereThereIsNothingNothingIsLopsided() {
        assertThat(Lopsidedness.of(pixels(0, 0, 0, 0), Mask.all(4, 1))).isZero();
        assertThat(Lopsidedness.of(pixels(-3, 1, 1, 1), Mask.none(4, 1))).isZero();
    }

    private static Plane pixels(float... values) {
        return Plane.byRows(4, 1, (y, row) -> System.arraycopy(values, 0, row, 0, 4));
    }
}
