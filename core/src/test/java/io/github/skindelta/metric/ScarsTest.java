package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.MM_PER_PX;
import static io.github.skindelta.metric.PaintedPair.TARGET;
import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.results;
import static io.github.skindelta.metric.PaintedPair.resultsWithoutScale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.photo.Photo;
import org.junit.jupiter.api.Test;

/** Red discs of known area painted on a forearm. */
class ScarsTest {

    private static final double RADIUS_PX = 90;
    private static final double AREA_MM2 = Math.PI * RADIUS_PX * RADIUS_PX * MM_PER_PX * MM_PER_PX;
    /** A disc of this strength stands out just enough. */
    private static final double FAINT = 0.04;

    private static final Photo CLEAN = discs();
    private static final Photo SCARRED = discs(new Disc(240, 200, RADIUS_PX, 0.35));

    /** Before smoothing, half of a disc's contrast lies on its edge; smoothing by σ = 7 px moves it in by σ² / 2R, 0.6 %. */
    @Test
    void aDiscOf64Mm2MeasuresWithinTwoPercent() {
        assertThat(measured("scar-area", SCARRED, SCARRED).before()).isCloseTo(AREA_MM2, within(0.02 * AREA_MM2));
    }

    @Test
    void theFractionIsThatAreaOverTheTargets() {
        double expected = 100 * AREA_MM2 / (240 * 240 * MM_PER_PX * MM_PER_PX);
        assertThat(measured("scar-area-fraction", SCARRED, SCARRED).before())
                .isCloseTo(expected, within(0.02 * expected));
    }

    /** The half-contrast boundary is 1–2 % off where a fixed threshold is 10–80 % off (METHODS §4). */
    @Test
    void aScarThatFadesByHalfDoesNotShrink() {
        Photo faded = discs(new Disc(240, 200, RADIUS_PX, 0.175));
        assertThat(measured("scar-area", SCARRED, faded).change()).isCloseTo(0, within(0.03 * AREA_MM2));
    }

    @Test
    void aScarThatLosesAThirdOfItsAreaLosesAThird() {
        Photo shrunk = discs(new Disc(240, 200, RADIUS_PX * Math.sqrt(2 / 3.0), 0.35));
        assertThat(measured("scar-area", SCARRED, shrunk).change()).isCloseTo(-AREA_MM2 / 3, within(0.02 * AREA_MM2));
    }

    /** A sixth of the contrast is left where the rest of the scar was: too little for an outline, more than none. */
    @Test
    void groundThatAFadedScarLostIsInDoubt() {
        Photo partlyFainter = discs(new Disc(240, 200, RADIUS_PX, 0.03), new Disc(300, 200, 40, 0.14));
        Measurement.Measured area = measured("scar-area", SCARRED, partlyFainter);
        assertThat(area.change()).isLessThan(-0.4 * AREA_MM2);
        assertThat(area.verdict()).isEqualTo(Measurement.Verdict.NO_DETECTABLE_CHANGE);
    }

    /** The same part of it, with skin around that is as if there had never been a scar. */
    @Test
    void groundThatHealedIsLost() {
        Photo smaller = discs(new Disc(300, 200, 40, 0.18));
        Measurement.Measured area = measured("scar-area", SCARRED, smaller);
        assertThat(area.change()).isLessThan(-0.4 * AREA_MM2);
        assertThat(area.verdict()).isEqualTo(Measurement.Verdict.DECREASED);
    }

    @Test
    void skinWithoutAScarHasNoneInEitherPhoto() {
        assertThat(measured("scar-area", CLEAN, CLEAN).before()).isZero();
        assertThat(measured("scar-area", CLEAN, CLEAN).after()).isZero();
        assertThat(results(CLEAN, CLEAN, TARGET).objects()).isEmpty();
    }

    @Test
    void aScarInBothPhotosIsOneObject() {
        assertThat(results(SCARRED, SCARRED, TARGET).objects())
                .singleElement()
                .satisfies(object -> assertThat(object.object().fate()).isEqualTo(SkinObject.Fate.UNCHANGED));
    }

    @Test
    void aScarThatIsGoneHasVanished() {
        assertThat(results(SCARRED, CLEAN, TARGET).objects()).singleElement().satisfies(object -> {
            assertThat(object.object().fate()).isEqualTo(SkinObject.Fate.VANISHED);
            assertThat(object.object().after().areaPx()).isZero();
        });
    }

    /** 1.1 mm² where 64 were. */
    @Test
    void aMoleWhereAScarHasGoneIsNotWhatIsLeftOfIt() {
        Photo mole = discs(new Disc(260, 200, 12, 0.35));
        assertThat(results(SCARRED, mole, TARGET).objects()).singleElement().satisfies(object -> {
            assertThat(object.object().fate()).isEqualTo(SkinObject.Fate.VANISHED);
            assertThat(object.object().after().areaPx()).isZero();
        });
    }

    @Test
    void aScarThatWasNotThereIsNew() {
        assertThat(results(CLEAN, SCARRED, TARGET).objects())
                .singleElement()
                .satisfies(object -> assertThat(object.object().fate()).isEqualTo(SkinObject.Fate.NEW));
    }

    @Test
    void twoScarsAreNumberedLargestFirst() {
        Photo two = discs(new Disc(180, 140, 30, 0.35), new Disc(290, 240, 45, 0.35));
        assertThat(results(two, two, TARGET).objects())
                .extracting(object -> object.object().id())
                .containsExactly(1, 2);
        assertThat(results(two, two, TARGET).objects().get(0).object().before().areaPx())
                .isCloseTo(Math.PI * 45 * 45, within(0.05 * Math.PI * 45 * 45));
    }

    @Test
    void twoScarsThatGrowTogetherAreOneObject() {
        Photo two = discs(new Disc(200, 200, 40, 0.35), new Disc(300, 200, 40, 0.35));
        Photo joined = discs(new Disc(250, 200, 85, 0.35));
        assertThat(results(two, joined, TARGET).objects()).hasSize(1);
    }

    @Test
    void withoutAScaleAnAreaIsInPixels() {
        Metrics.Results results = resultsWithoutScale(SCARRED, SCARRED);
        assertThat(measurement("scar-area", results).unit()).isEqualTo("px");
        double expected = Math.PI * RADIUS_PX * RADIUS_PX;
        assertThat(measured("scar-area", results).before()).isCloseTo(expected, within(0.02 * expected));
    }

    /** Redness that covers the whole target is no scar's edge, and the scar in it keeps its own. */
    @Test
    void aFlushAroundAScarIsNotAPartOfIt() {
        Photo flushed = PaintedPair.photo((x, y) -> {
            double flush = Math.hypot(x - 240, y - 200) < 118 ? 0.9 : 1;
            return Painted.times(scarred(x, y, new Disc(240, 200, 50, 0.35)), 1, flush, flush);
        });
        double area = Math.PI * 50 * 50 * MM_PER_PX * MM_PER_PX;
        assertThat(results(flushed, flushed, TARGET)
                        .objects()
                        .get(0)
                        .object()
                        .before()
                        .areaMm2())
                .isCloseTo(area, within(0.1 * area));
    }

    /** Colour that fades over the whole target has no edge, however strong it is and however it changes. */
    @Test
    void aDiffuseFlushIsNoScar() {
        Photo flushed = flush(0.25);
        Photo calmed = flush(0.1);
        assertThat(measured("scar-area", flushed, calmed).before()).isZero();
        assertThat(measured("scar-area", flushed, calmed).after()).isZero();
        assertThat(measured("scar-area", flushed, calmed).verdict())
                .isEqualTo(Measurement.Verdict.NO_DETECTABLE_CHANGE);
    }

    /** 1.5 mm²; 2 mm² are a scar. */
    @Test
    void aSpotOfLessThanTwoSquareMillimetresIsNoScar() {
        Photo spot = discs(new Disc(240, 200, 14, 0.35));
        assertThat(results(spot, spot, TARGET).objects()).isEmpty();
    }

    /** 16 squared smoothing lengths of 0.35 mm. */
    @Test
    void whereNoScarIsSeenTheSmallestScarIsWhatCouldBeDetected() {
        assertThat(measured("scar-area", CLEAN, CLEAN).detectableChange()).isCloseTo(1.96, within(0.01));
    }

    @Test
    void aScarThatIsAsItWasHasNotChangedDetectably() {
        Photo relit = PaintedPair.photo(
                (x, y) -> Painted.times(scarred(x, y, new Disc(240, 200, RADIUS_PX, 0.35)), 1.1, 0.95, 0.9));
        assertThat(measured("scar-area", SCARRED, relit).verdict()).isEqualTo(Measurement.Verdict.NO_DETECTABLE_CHANGE);
    }

    @Test
    void theTrueChangeOfAShrunkScarLiesInItsInterval() {
        Photo shrunk = discs(new Disc(240, 200, RADIUS_PX * Math.sqrt(2 / 3.0), 0.35));
        Measurement.Measured area = measured("scar-area", SCARRED, shrunk);
        assertThat(-AREA_MM2 / 3).isBetween(area.low95(), area.high95());
        assertThat(area.verdict()).isEqualTo(Measurement.Verdict.DECREASED);
        assertThat(area.certainty().source()).isEqualTo(Certainty.Source.REPEATED_SEGMENTATION);
    }

    @Test
    void aScarThatIsGoneHasLostAllOfItsArea() {
        Measurement.Measured area = measured("scar-area", SCARRED, CLEAN);
        assertThat(area.after()).isZero();
        assertThat(area.verdict()).isEqualTo(Measurement.Verdict.DECREASED);
    }

    /** What is left of the contrast would not stand out as a scar by itself: it is looked for where the scar was. */
    @Test
    void aScarThatHasAllButFadedIsFoundAgainWhereItWas() {
        Photo before = discs(new Disc(240, 200, RADIUS_PX, FAINT));
        Photo after = discs(new Disc(240, 200, RADIUS_PX, FAINT * 0.6));
        assertThat(results(after, after, TARGET).objects()).isEmpty();
        assertThat(measured("scar-area", before, after).change()).isCloseTo(0, within(0.1 * AREA_MM2));
    }

    @Test
    void aScarThatIsTooFaintForAnOutlineHasNotLostItsArea() {
        Photo before = discs(new Disc(240, 200, RADIUS_PX, FAINT));
        Photo after = discs(new Disc(240, 200, RADIUS_PX, FAINT * 0.25));
        assertThat(measurement("scar-area", results(before, after, TARGET)).outcome())
                .isInstanceOfSatisfying(
                        Measurement.NotMeasurable.class,
                        outcome -> assertThat(outcome.reason()).contains("too faint in the after photo"));
    }

    @Test
    void aScarThatFellApartIsOneObject() {
        Photo two = discs(new Disc(190, 200, 30, 0.35), new Disc(290, 200, 30, 0.35));
        Photo joined = discs(new Disc(240, 200, 85, 0.35));
        assertThat(results(joined, two, TARGET).objects())
                .singleElement()
                .satisfies(object -> assertThat(object.after()).hasSize(2));
    }

    @Test
    void swappingThePhotosFlipsTheSign() {
        Photo shrunk = discs(new Disc(240, 200, 60, 0.3));
        Measurement.Measured forth = measured("scar-area", SCARRED, shrunk);
        Measurement.Measured back = measured("scar-area", shrunk, SCARRED);
        assertThat(back.change()).isCloseTo(-forth.change(), within(forth.detectableChange()));
        assertThat(back.verdict()).isEqualTo(Measurement.Verdict.INCREASED);
    }

    private static Photo flush(double strength) {
        return PaintedPair.photo((x, y) -> {
            double share = Math.max(0, Math.cos(Math.PI / 2 * Math.min(1, Math.hypot(x - 240, y - 200) / 150)));
            return Painted.times(
                    Painted.forearm(x, y), 1, 1 - strength * share * share, 1 - 0.8 * strength * share * share);
        });
    }

    private record Disc(double x, double y, double radiusPx, double strength) {

        /** Share of a pixel that the disc covers, to a few hundredths. */
        double covered(int px, int py) {
            return Math.min(Math.max(radiusPx - Math.hypot(px - x, py - y) + 0.5, 0), 1);
        }
    }

    private static Photo discs(Disc... discs) {
        return PaintedPair.photo((x, y) -> scarred(x, y, discs));
    }

    private static double[] scarred(int x, int y, Disc... discs) {
        double[] rgb = Painted.forearm(x, y);
        for (Disc disc : discs) {
            double strength = disc.strength() * disc.covered(x, y);
            rgb = Painted.times(rgb, 1 - 0.25 * strength, 1 - strength, 1 - 0.8 * strength);
        }
        return rgb;
    }
}
