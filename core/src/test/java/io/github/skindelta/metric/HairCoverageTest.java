package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.isTarget;
import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** Lines two pixels, a tenth of a millimetre, wide. */
class HairCoverageTest {

    private static final Photo BARE = photo(Painted::forearm);

    /** Every twentieth row of two: 10 %; a twentieth of its length is bare. */
    private static final Photo SPARSE = hairs(20, 0.05, 0.05, 0.05);

    private static final double PERCENT = 9.5;

    @Test
    void bareSkinHasNoHair() {
        assertThat(hair(BARE, BARE).before()).isCloseTo(0, within(0.05));
    }

    /** Where lines do not cross, their middles are as dark as hair is: sharp lines need no correction. */
    @Test
    void coverageIsTheShareOfTheTargetUnderHair() {
        assertThat(hair(SPARSE, SPARSE).before()).isCloseTo(PERCENT, within(0.05 * PERCENT));
    }

    @Test
    void hairThatGrowsIsAnIncrease() {
        Measurement.Measured grown = hair(SPARSE, hairs(14, 0.05, 0.05, 0.05));
        assertThat(grown.verdict()).isEqualTo(Measurement.Verdict.INCREASED);
        assertThat(grown.after() / grown.before()).isCloseTo(20 / 14.0, within(0.08));
    }

    /** Light adds up: a line twice as wide whose middle is half as dark hides as much. */
    @Test
    void hairsOutOfFocusHideAsMuch() {
        Photo blurred = photo((x, y) -> {
            double light = isHair(x, y, 20, 4) ? (1 + 0.05) / 2 : 1;
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        assertThat(hair(SPARSE, blurred).after()).isCloseTo(PERCENT, within(0.06 * PERCENT));
    }

    /** As dark as hair in blue, and less so in red: a furrow or a vessel. */
    @Test
    void linesThatAreLessDarkInRedAreNoHair() {
        Photo furrows = hairs(20, 0.7, 0.5, 0.45);
        assertThat(hair(furrows, furrows).before()).isCloseTo(0, within(0.1));
    }

    private static Measurement.Measured hair(Photo before, Photo after) {
        return measured("hair-coverage", PaintedPair.results(before, after, 0.05, "hair-coverage"));
    }

    /** Rows of hair so far apart, and what is left of the light on them. */
    private static Photo hairs(int apart, double red, double green, double blue) {
        return photo((x, y) -> isHair(x, y, apart, 2)
                ? Painted.times(Painted.forearm(x, y), red, green, blue)
                : Painted.forearm(x, y));
    }

    private static boolean isHair(int x, int y, int apart, int wide) {
        return isTarget(x, y) && (y - 80) % apart < wide && (x - 120) % 80 >= 4;
    }
}
