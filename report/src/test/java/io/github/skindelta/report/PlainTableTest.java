package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.lighting.LightMatch.LogGain;
import io.github.skindelta.lighting.LightMatch.Tier;
import io.github.skindelta.metric.SkinObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTableTest {

    @Test
    void aMetricIsOneRowWithItsNumbersAndUnit() {
        assertThat(PlainTable.write(Fixture.comparison()))
                .containsPattern("(?m)^  Redness +8\\.4 +5\\.9 +-2\\.5  EI$")
                .containsPattern("(?m)^  Lightness +-3\\.2 +-2\\.2 +\\+1\\.1  L\\*$")
                .containsPattern(
                        "(?m)^  Scar area, part of the region +8\\.9 +6\\.4 +-2\\.6  %, change in percentage points$");
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
    void itClosesSayingThatItIsNoDiagnosisAndThatIntervalsAreNotStated() {
        assertThat(PlainTable.write(Fixture.comparison()).replaceAll("\\s+", " "))
                .contains("not a diagnosis")
                .contains("does not state intervals yet");
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
        SkinObject scar = new SkinObject("scar", 1, "cheek", SkinObject.Fate.KEPT, 900, 1100, null, null);

        assertThat(ObjectsInWords.summary(List.of(scar)))
                .startsWith("1 scar found: 1 in both photos")
                .contains("only where both photos have the same scale");
    }

    private static String light(double red, double green, double blue) {
        return LightInWords.of(new LightMatch(Tier.REFERENCE_SKIN, new LogGain(red, green, blue), 1.02, 0.03, 0.01));
    }
}
