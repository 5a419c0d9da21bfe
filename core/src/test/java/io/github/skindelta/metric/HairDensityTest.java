package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.isTarget;
import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** Hairs of two pixels by fifty, a tenth of a millimetre by 2.5. */
class HairDensityTest {

    private static final Photo BARE = photo(Painted::forearm);
    private static final Photo SPARSE = photo((x, y) -> hairy(x, y, isFlat(x, y, 40)));
    private static final double TARGET_CM2 = 1.44;

    /** Hairs of this length by area are more, as a part: for ends that lie on other hairs, though here hardly any do. */
    private static final double PER_MM_PER_MM2 = 0.1;

    private static final double LENGTH_MM = 2.5;

    @Test
    void separateHairsAreCounted() {
        assertThat(hair(SPARSE, SPARSE).before()).isCloseTo(perCm2(18), within(hidden(18)));
    }

    @Test
    void hairsThatCrossAreCountedOnceEach() {
        Photo crossed = photo((x, y) -> hairy(x, y, isFlat(x, y, 40) || isSteep(x, y)));
        assertThat(hair(crossed, crossed).before()).isCloseTo(perCm2(36), within(hidden(36)));
    }

    @Test
    void moreHairsAreAnIncrease() {
        Measurement.Measured grown = hair(SPARSE, photo((x, y) -> hairy(x, y, isFlat(x, y, 20))));
        assertThat(grown.verdict()).isEqualTo(Measurement.Verdict.INCREASED);
        assertThat(grown.change()).isCloseTo(perCm2(18), within(0.15 * perCm2(18)));
    }

    /** The other photo tells what a hair is like. */
    @Test
    void shavedSkinHasNone() {
        Measurement.Measured shaved = hair(SPARSE, BARE);
        assertThat(shaved.verdict()).isEqualTo(Measurement.Verdict.DECREASED);
        assertThat(shaved.after()).isCloseTo(0, within(1.0));
    }

    @Test
    void withoutHairThereIsNothingToCount() {
        assertRefused(PaintedPair.results(BARE, BARE, 0.05, "hair-density"), "at least 10 and 5 are needed");
    }

    @Test
    void aPhotoTooCoarseForSingleHairsSaysSo() {
        assertRefused(PaintedPair.results(SPARSE, SPARSE, 0.1, "hair-density"), "take the photo closer");
    }

    private static void assertRefused(Metrics.Results results, String reason) {
        assertThat(measurement("hair-density", results).outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome -> assertThat(outcome.reason()).contains(reason));
    }

    private static Measurement.Measured hair(Photo before, Photo after) {
        return measured("hair-density", PaintedPair.results(before, after, 0.05, "hair-density"));
    }

    private static double perCm2(int hairs) {
        return hairs / TARGET_CM2;
    }

    private static double hidden(int hairs) {
        return PER_MM_PER_MM2 * LENGTH_MM * perCm2(hairs) / 100 * perCm2(hairs);
    }

    /** Three in each row, farther apart than the pieces are long, and a row every so many pixels. */
    private static boolean isFlat(int x, int y, int apart) {
        return isTarget(x, y) && (x - 120) % 80 >= 5 && (x - 120) % 80 < 55 && (y - 80) % apart / 2 == 5;
    }

    /** Six in each of three rows, half of them across two hairs that lie flat. */
    private static boolean isSteep(int x, int y) {
        return isTarget(x, y) && (y - 80) % 80 >= 5 && (y - 80) % 80 < 55 && (x - 120) % 40 / 2 == 10;
    }

    private static double[] hairy(int x, int y, boolean isHair) {
        return isHair ? Painted.times(Painted.forearm(x, y), 0.05, 0.05, 0.05) : Painted.forearm(x, y);
    }
}
