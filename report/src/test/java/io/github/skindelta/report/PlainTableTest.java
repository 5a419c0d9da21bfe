package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.lighting.LightMatch.LogGain;
import io.github.skindelta.lighting.LightMatch.Tier;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.SkinObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTableTest {

    /** t(0.975, 18) = 2.10: 0.21 times that is 0.4, 0.71 times that is 1.5. */
    @Test
    void aMetricIsOneRowWithItsNumbersItsUnitAndWhatBecameOfIt() {
        assertThat(PlainTable.write(Fixture.comparison()))
                .containsPattern("(?m)^  Redness +8\\.4 +5\\.9 +-2\\.5 +0\\.4  EI +less red$")
                .containsPattern("(?m)^  Lightness +-3\\.2 +-2\\.2 +\\+1\\.1 +1\\.5  L\\* +no detectable change$")
                .containsPattern("(?m)^  Scar area, part of the region +8\\.9 +6\\.4 +-2\\.6 +0\\.6  % +smaller$");
    }

    @Test
    void anIntervalTooNarrowToShowIsNotPassedOffAsNone() {
        assertThat(PlainTable.write(Fixture.with(
                        Fixture.of(Fixture.REDNESS, "left cheek", Fixture.measured(8.4, 5.9, 0.01, 0.01)))))
                .containsPattern("-2\\.5 +<0\\.1  EI");
    }

    @Test
    void itClosesSayingWhatAnIntervalAndADetectableChangeAre() {
        assertThat(PlainTable.write(Fixture.comparison()).replaceAll("\\s+", " "))
                .contains("the 95 % interval", "smallest detectable change")
                .contains("found half of the time, one 1.65 times as large in 9 of 10")
                .contains("does not say that nothing changed", "pAdjusted", "not a diagnosis")
                .doesNotContain("too little untouched skin");
    }

    @Test
    void numbersWhoseIntervalIsWiderForWantOfUntouchedSkinAreNamed() {
        Certainty few = new Certainty(0.3, 4, Certainty.Source.FEW_PATCHES);
        Measurement redness = Fixture.of(Fixture.REDNESS, "left cheek", Fixture.measured(8.4, 5.9, few, few));
        Measurement area = Fixture.of(Fixture.SCAR_AREA, "left cheek", Fixture.measured(118, 84, 3, 3));

        assertThat(PlainTable.write(Fixture.with(redness, area)).replaceAll("\\s+", " "))
                .contains("For Redness too little untouched skin was found", "the interval is therefore wider");
        assertThat(PlainTable.write(Fixture.with(redness)).replaceAll("\\s+", " "))
                .contains("For every number too little untouched skin was found");
    }

    /** The pair has one further photo, of the after session. */
    @Test
    void numbersFromSeveralPhotosAreSaidToBeMeans() {
        assertThat(PlainTable.write(Fixture.comparison()).replaceAll("\\s+", " "))
                .contains("Each number is the mean over those photos", "Given were 1 from before and 2 from after");
    }

    @Test
    void whatForbidsAMetricComesFirst() {
        String text = PlainTable.write(Fixture.comparison());

        assertThat(text.indexOf("Not measured for this reason", text.indexOf("Cautions")))
                .isLessThan(text.indexOf("different cameras"));
        assertThat(CautionInWords.forbiddingFirst(List.of(
                        Fixture.comparison().cautions().get(1),
                        Fixture.comparison().cautions().get(0))))
                .isEqualTo(Fixture.comparison().cautions());
    }

    @Test
    void referenceSkinSaysWhereItIsAndHowLarge() {
        assertThat(PlainTable.write(Fixture.comparison()).replaceAll("\\s+", " "))
                .contains("Reference surrounding skin, 3.3 times as much as treated skin: 601 200 px before");
    }

    @Test
    void noLineIsLongerThanAHundredColumns() {
        String text = PlainTable.write(Fixture.withNames("x".repeat(300) + ".jpg", "y y".repeat(100), "r".repeat(250)));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void anUnknownScaleAndMissingReferenceSkinAreSaidPlainly() {
        assertThat(PlainTable.write(Fixture.withoutScaleOrReference()).replaceAll("\\s+", " "))
                .contains("Scale Unknown, so nothing is stated in millimetres")
                .contains("Light Not matched, because there is no reference skin")
                .contains("not measurable: No reference skin was given");
    }

    @Test
    void cautionsStandBesideTheResultWithTheirAdvice() {
        assertThat(PlainTable.write(Fixture.comparison()).replaceAll("\\s+", " "))
                .contains("its finest detail is 1.6 times as wide. Not measured for this reason: Fine texture.")
                .contains("Retake it with the focus on the treated skin");
    }

    @Test
    void theGradeOfThePairStandsAboveTheNumbers() {
        String graded = PlainTable.write(Fixture.comparison()).replaceAll("\\s+", " ");
        assertThat(graded).contains("Grade These photos can be compared in part: some numbers cannot be measured");
        assertThat(graded.indexOf("Grade")).isLessThan(graded.indexOf("Region"));
        assertThat(PlainTable.write(Fixture.withoutScaleOrReference()))
                .contains("Grade      Nothing that was found speaks against comparing these photos.");
    }

    @Test
    void aTerminalIsNotSteeredByAFileName() {
        assertThat(PlainTable.write(Fixture.withNames("a\u001b[2J.jpg", "b.jpg", "c")))
                .doesNotContain("\u001b");
    }

    /** ln 1.08 on all channels is 8 % brighter and nothing else. */
    @Test
    void aGainOnAllChannelsIsBrighterOrDarkerOnly() {
        assertThat(light(Math.log(1.08), Math.log(1.08), Math.log(1.08))).startsWith("After photo 8 % brighter; taken");
        assertThat(light(Math.log(0.9), Math.log(0.9), Math.log(0.9))).startsWith("After photo 10 % darker; taken");
    }

    @Test
    void moreRedAgainstBlueIsWarmer() {
        assertThat(light(0.05, 0, -0.05)).contains("11 % warmer");
        assertThat(light(-0.05, 0, 0.05)).contains("10 % cooler");
    }

    @Test
    void equalLightIsSaidToBeEqual() {
        assertThat(light(0.001, 0, -0.001)).startsWith("The same in both photos");
    }

    /** A pixel of the after photo need not show as much skin as one of the before photo. */
    @Test
    void areasInPixelsAreNotPassedOffAsComparable() {
        SkinObject scar = new SkinObject(
                "scar",
                1,
                "cheek",
                SkinObject.Fate.UNCHANGED,
                Optional.empty(),
                new SkinObject.Seen(900, null, null),
                new SkinObject.Seen(1100, null, null),
                40);

        assertThat(ObjectsInWords.summary(List.of(scar)))
                .startsWith("1 scar found: 1 unchanged")
                .contains("only where both photos have the same scale");
    }

    @Test
    void aToneCurveIsSaidInPercent() {
        assertThat(light(0, 0, 0))
                .contains("look 2.0 % stronger in the after photo, which is taken out (± 3.0 %, one standard error)");
        assertThat(LightInWords.of(new LightMatch(Tier.REFERENCE_SKIN, new LogGain(0.1, 0.1, 0.1), 1, 0.02, 0.01)))
                .contains("look as strong in both photos (± 2.0 %, one standard error)");
    }

    @Test
    void lightJudgedOnPaperIsSaidToBeLessSure() {
        assertThat(LightInWords.of(new LightMatch(Tier.CARD, new LogGain(0.1, 0.1, 0.1), 1, 0.1, 0)))
                .contains("taken out using the colour card or the white paper of the marker")
                .contains("otherwise on the paper or card than on the skin");
    }

    private static String light(double red, double green, double blue) {
        return LightInWords.of(new LightMatch(Tier.REFERENCE_SKIN, new LogGain(red, green, blue), 1.02, 0.03, 0.01));
    }
}
