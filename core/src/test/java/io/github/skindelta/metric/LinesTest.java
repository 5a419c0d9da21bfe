package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.photo;
import static io.github.skindelta.metric.PaintedPair.results;
import static io.github.skindelta.metric.PaintedPair.resultsWithoutScale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.metric.Measurement.Verdict;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrinkles and stretch marks painted on a forearm: a target of 12 × 12 mm, 0.05 mm a pixel. */
class LinesTest {

    private static final double TARGET_CM2 = 1.44;

    /** Two creases of 0.8 mm at half depth, a quarter darker. */
    private static final Photo CREASED = creased(10);

    private static final Photo LESS_CREASED = creased(6);
    private static final Photo PLAIN = photo(Painted::forearm);

    /** A red and a half as wide red mark of 11 mm. */
    private static final Photo MARKED = marked(2, 0.96, 0.78, 0.8);

    private static final Photo NARROWER = marked(1.4, 0.96, 0.78, 0.8);
    private static final Photo PALE = marked(2, 1.08, 1.25, 1.25);

    private static Photo creased(double lengthMm) {
        return photo((x, y) -> {
            double light = (1 - 0.25 * crease(x, y - 150, lengthMm)) * (1 - 0.25 * crease(x, y - 240, lengthMm));
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
    }

    private static double crease(int x, double offPx, double lengthMm) {
        double along = Math.abs(x - 239.5) * PaintedPair.MM_PER_PX;
        double across = offPx * PaintedPair.MM_PER_PX / 0.34;
        return along <= lengthMm / 2 ? Math.exp(-across * across / 2) : 0;
    }

    private static Photo marked(double widthMm, double... colour) {
        return photo((x, y) -> {
            double amount = Math.max(band(x, y - 150, widthMm), band(x, y - 250, widthMm));
            return Painted.times(
                    Painted.forearm(x, y),
                    Math.pow(colour[0], amount),
                    Math.pow(colour[1], amount),
                    Math.pow(colour[2], amount));
        });
    }

    /** All inside, with an edge of 0.4 mm. */
    private static double band(int x, double offPx, double widthMm) {
        double along = Math.abs(x - 239.5) * PaintedPair.MM_PER_PX;
        double inside = widthMm / 2 - Math.abs(offPx) * PaintedPair.MM_PER_PX;
        return along <= 5.5 ? Math.min(Math.max(0.5 + inside / 0.4, 0), 1) : 0;
    }

    /** Each end of two lines is off by a millimetre at most. */
    @Test
    void wrinklesAreAsLongAsTheyWerePainted() {
        Measurement.Measured length = measured("wrinkle-length", CREASED, LESS_CREASED);
        assertThat(length.before()).isCloseTo(20 / TARGET_CM2, within(2 / TARGET_CM2));
        assertThat(length.after()).isCloseTo(12 / TARGET_CM2, within(2 / TARGET_CM2));
        assertThat(length.verdict()).isEqualTo(Verdict.DECREASED);
    }

    /** The forearm's own relief is as wide as the creases and a third as strong. */
    @Test
    void wrinklesAreAsWideAndAsDarkAsTheyWerePainted() {
        assertThat(measured("wrinkle-width", CREASED, LESS_CREASED).before()).isCloseTo(0.8, within(0.12));
        assertThat(measured("wrinkle-depth", CREASED, LESS_CREASED).before()).isCloseTo(25, within(4.0));
    }

    @Test
    void skinWithoutWrinklesHasNoneAndTheyHaveNoWidth() {
        assertThat(measured("wrinkle-length", PLAIN, PLAIN).before()).isZero();
        assertThat(measurement("wrinkle-width", results(CREASED, PLAIN, PaintedPair.TARGET))
                        .outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome -> assertThat(outcome.reason()).contains("found 0.0 mm of wrinkles"));
    }

    /** As much red light is missing as in real folds, whose light has crossed more blood: 0.8 of what is missing of green. */
    @Test
    void reddishWrinklesAreNoStretchMarks() {
        Photo reddish = photo((x, y) -> {
            double amount = crease(x, y - 150, 10) + crease(x, y - 240, 10);
            return Painted.times(
                    Painted.forearm(x, y), Math.pow(0.79, amount), Math.pow(0.75, amount), Math.pow(0.75, amount));
        });
        assertThat(measured("striae-area", reddish, reddish).before()).isZero();
        assertThat(measured("wrinkle-length", reddish, reddish).before())
                .isCloseTo(20 / TARGET_CM2, within(2 / TARGET_CM2));
    }

    /** Light of the photos is the same to the bit, so that the verdict would call the least rest a change. */
    @ParameterizedTest
    @CsvSource({"lightness, 0.03", "pigmentation, 0.04", "melanin, 0.04", "evenness, 0.03", "spot-area, 0.01"})
    void wrinklesThatShortenAreNoChangeOfColour(String id, double most) {
        Measurement.Measured colour = measured(id, CREASED, LESS_CREASED);
        assertThat(colour.after() - colour.before()).isCloseTo(0, within(most));
    }

    /** 7 mm on 1.4 cm²: so little may be the rim of a dark scar, and is left where it is. */
    @Test
    void aSingleLineIsAPartOfTheColour() {
        Photo single = photo((x, y) -> {
            double light = 1 - 0.25 * crease(x, y - 200, 7);
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        assertThat(measured("wrinkle-length", single, PLAIN).before()).isBetween(4.0, 5.9);
        assertThat(measured("lightness", single, PLAIN).change()).isGreaterThan(0.15);
    }

    /** An ellipse of 5 by 3.2 mm, as dark in all channels as a wrinkle. */
    @Test
    void aDarkScarIsNoWrinkle() {
        Photo scarred = photo((x, y) -> {
            double out = Math.hypot((x - 239.5) / 50, (y - 199.5) / 32);
            double light = 1 - 0.25 * Math.min(Math.max((1.1 - out) / 0.2, 0), 1);
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        assertThat(measured("wrinkle-length", scarred, scarred).before()).isZero();
        assertThat(measured("scar-count", scarred, PLAIN).before()).isEqualTo(1);
    }

    /** Waves of 1.2 to 2.6 mm from eight sides: where their crests meet the skin is darker. */
    @Test
    void blotchesAreNoWrinkles() {
        Photo blotched = photo((x, y) -> {
            double light = PaintedPair.isTarget(x, y) ? Math.exp(-0.07 * Math.max(waves(x, y), 0)) : 1;
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        assertThat(measured("wrinkle-length", blotched, PLAIN).before()).isZero();
    }

    private static double waves(int x, int y) {
        double sum = 0;
        for (int wave = 0; wave < 8; wave++) {
            double angle = Math.PI * wave / 8;
            double length = (1.2 + 0.2 * (wave * 5 % 8)) / PaintedPair.MM_PER_PX;
            sum += Math.sin(2 * Math.PI * (x * Math.cos(angle) + y * Math.sin(angle)) / length + 2.3 * wave);
        }
        return sum;
    }

    /** 5 mm wide it is no band of 11 mm, and so no mark either where it has shrunk to 2 mm. */
    @Test
    void aScarThatShrinksToABandIsNoStretchMark() {
        Photo wide = marked(5, 0.96, 0.78, 0.8);
        Measurement.Measured area = measured("striae-area", wide, MARKED);
        assertThat(area.before()).isZero();
        assertThat(area.after()).isZero();
        assertThat(measured("striae-area", MARKED, wide).verdict()).isEqualTo(Verdict.NO_DETECTABLE_CHANGE);
    }

    /** A fifth darker on one side, over 0.4 mm. */
    @Test
    void theEdgeOfDarkerSkinIsNoWrinkle() {
        Photo edged = photo((x, y) -> {
            double light = 1 - 0.2 * Math.min(Math.max(0.5 + (y - 195) * PaintedPair.MM_PER_PX / 0.4, 0), 1);
            return Painted.times(Painted.forearm(x, y), light, light, light);
        });
        assertThat(measured("wrinkle-length", edged, edged).before()).isZero();
    }

    @Test
    void stretchMarksAreNoWrinklesAndWrinklesNoStretchMarks() {
        assertThat(measured("wrinkle-length", MARKED, NARROWER).before()).isZero();
        assertThat(measured("striae-area", CREASED, LESS_CREASED).before()).isZero();
    }

    /** 44 and 30.8 mm²; half of the edge of either is 0.2 mm wide and 22 mm long. */
    @Test
    void stretchMarksAreAsLargeAsTheyWerePainted() {
        Measurement.Measured area = measured("striae-area", MARKED, NARROWER);
        assertThat(area.before()).isCloseTo(44, within(4.4));
        assertThat(area.after()).isCloseTo(30.8, within(4.4));
        assertThat(area.verdict()).isEqualTo(Verdict.DECREASED);
    }

    /** 100 · log10(0.96 / 0.78) = 9.0 EI. */
    @Test
    void redMarksAreRedAndPaleOnesLight() {
        assertThat(measured("striae-redness", MARKED, NARROWER).before()).isCloseTo(9, within(1.0));
        assertThat(measured("striae-lightness", MARKED, NARROWER).before()).isNegative();
        assertThat(measured("striae-lightness", PALE, PALE).before()).isGreaterThan(2);
        assertThat(measured("striae-redness", PALE, PALE).before()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrinkle-length", "wrinkle-depth", "striae-area", "striae-width"})
    void withoutAScaleLinesAreNotMeasurableForAReason(String id) {
        assertThat(measurement(id, resultsWithoutScale(CREASED, CREASED)).outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome -> assertThat(outcome.reason()).contains("--mm-per-px"));
    }
}
