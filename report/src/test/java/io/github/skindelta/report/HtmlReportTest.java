package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.Comparison;
import io.github.skindelta.Examination;
import io.github.skindelta.Examination.Outline;
import io.github.skindelta.Examination.OutlineKind;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.raster.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"' onload=x &amp;.jpg";

    @Test
    void theSameExaminationIsTheSamePage() {
        assertThat(HtmlReport.write(PictureFixture.examination()))
                .isEqualTo(HtmlReport.write(PictureFixture.examination()));
    }

    @Test
    void thePageLoadsNothing() {
        String page = HtmlReport.write(PictureFixture.examination());

        assertThat(page).contains("default-src &#39;none&#39;; img-src data:;");
        assertThat(page).doesNotContainPattern("(src|href)=\"(?!data:image/jpeg|#)");
        assertThat(page)
                .doesNotContainPattern("https?://")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void aNameThatIsMarkupIsInert() {
        Comparison hostile = Fixture.withNames(HOSTILE, HOSTILE, HOSTILE);
        String page = HtmlReport.write(PictureFixture.of(hostile, 80, 60));

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    /** The hash in the policy is of the very bytes between the tags, or the browser would refuse the script. */
    @Test
    void onlyThePagesOwnScriptMayRun() {
        String page = HtmlReport.write(PictureFixture.examination());

        assertThat(page).contains("<script>" + PageAssets.load().script() + "</script>");
        assertThat(page).contains("<style>" + PageAssets.load().style() + "</style>");
        assertThat(page).doesNotContain("unsafe-inline").doesNotContainPattern("<[a-z][^>]* style=");
    }

    @Test
    void everyMetricStandsWithItsMeaningItsNumbersAndItsUnits() {
        assertThat(HtmlReport.write(PictureFixture.examination()))
                .contains("Redness", "How much redder the treated skin is", ">8.4<", ">5.9<", ">−2.5 <", ">EI<")
                .contains("percentage points", "not measurable", "retake it in focus");
    }

    /** t(0.975, 18) · 0.21 = 0.4412 about −2.4914. */
    @Test
    void everyChangeStandsWithItsIntervalItsVerdictAndASentence() {
        assertThat(HtmlReport.write(PictureFixture.examination()).replace('\u00a0', ' '))
                .contains("± 0.4", "less red", "no detectable change")
                .contains("Decreased by 2.5 EI, 30 % of the value before."
                        + " The photos fit a decrease of 2.1 to 2.9 EI (95 % interval).")
                .contains("The photos fit any change from −0.4 to +2.6 L* and also no change (95 % interval).")
                .contains("−2.93 to −2.05 EI", "18 degrees of freedom", "redness/1", "(Holm): &lt;0.0001");
    }

    /**
     * The outermost end, −2.4914 − 0.4412, lies 112 units left of the middle, 120: a unit is 38.19, the band reaches 16.8
     * to both sides, the change is at 120 − 95.2.
     */
    @Test
    void theDrawingShowsTheChangeAgainstWhatCouldBeDetected() {
        assertThat(HtmlReport.write(PictureFixture.examination()))
                .contains("<rect class=\"band\" x=\"103.2\" y=\"4\" width=\"33.7\" height=\"26\"/>")
                .contains("cx=\"24.8\"", "M8.0 17H41.7");
    }

    @Test
    void anIntervalOfNothingIsDrawnInTheMiddle() {
        Comparison still = Fixture.with(Fixture.of(Fixture.SCAR_AREA, "left cheek", Fixture.measured(0, 0, 0, 0)));

        assertThat(HtmlReport.write(PictureFixture.of(still, 80, 60)))
                .contains("cx=\"120.0\"")
                .doesNotContain("NaN");
    }

    /** t(0.975, 18) · 0.2 = 0.4202. */
    @Test
    void degreesTouchTheirNumber() {
        MetricDefinition tone = new MetricDefinition("ita", 1, "Skin tone", "°", "°", 1, "How light it is.", "Chardon");
        Comparison lighter = Fixture.with(Fixture.of(tone, "left cheek", Fixture.measured(-2, 0.1, 0.2, 0.2)));

        assertThat(HtmlReport.write(PictureFixture.of(lighter, 80, 60)).replace('\u00a0', ' '))
                .contains("Increased by 2.1°, 105 % of the value before. The photos fit an increase of 1.7 to 2.5° (");
    }

    @Test
    void noChangeIsCalledBetterOrWorse() {
        assertThat(HtmlReport.write(PictureFixture.examination()).toLowerCase(Locale.ROOT))
                .doesNotContainPattern("\\b(better|worse|improved|improvement|success|good|bad)\\b");
    }

    @Test
    void changesComeFirstAtAGlanceAndWhatForbidsAMetricFirstAmongCautions() {
        String page = HtmlReport.write(PictureFixture.examination());

        assertThat(page.indexOf("3 of 5"))
                .isPositive()
                .isLessThan(page.indexOf("No detectable change <span class=\"count\">1 of 5"));
        assertThat(page.indexOf("Why something was not measured"))
                .isPositive()
                .isLessThan(page.indexOf("<h3>Read with care"));
    }

    @Test
    void referenceSkinIsOutlinedAndItsSizeIsStated() {
        assertThat(HtmlReport.write(PictureFixture.examination()))
                .contains("id=\"layer-reference\" class=\"outline reference\" display=\"inline\"")
                .contains("outlined by dots in the picture: surrounding skin, 3.3 times as much as treated skin");
    }

    @Test
    void bothPicturesAreThereAndNoLargerThanAScreenNeeds() {
        String page = HtmlReport.write(PictureFixture.of(Fixture.comparison(), 4000, 3000));
        Matcher uri = Pattern.compile("data:image/jpeg;base64,([^\"]+)").matcher(page);

        assertThat(uri.results().map(match -> decoded(match.group(1))))
                .hasSize(2)
                .allSatisfy(picture -> {
                    assertThat(picture.getWidth()).isEqualTo(1600);
                    assertThat(picture.getHeight()).isEqualTo(1200);
                });
    }

    /** A quarter-size picture: (1130, 560) of the photo is at ((1130 + 0.5) / 4, (560 + 0.5) / 4). */
    @Test
    void outlinesLieWhereTheyLieInThePhoto() {
        assertThat(HtmlReport.write(PictureFixture.of(Fixture.comparison(), 400, 300)))
                .contains("viewBox=\"0 0 400 300\"")
                .contains("d=\"M282.6 140.1L");
    }

    @Test
    void severalRegionsAreNamedInThePictureAndTheirNamesAreInert() {
        Examination one = PictureFixture.of(Fixture.comparison(), 400, 300);
        List<Outline> two = List.of(
                new Outline(OutlineKind.TARGET, "chin", List.of(new Point(10, 20), new Point(30, 60))),
                new Outline(OutlineKind.TARGET, "<b>nose", List.of(new Point(50, 20), new Point(70, 60))));

        assertThat(HtmlReport.write(one)).doesNotContain("left cheek</text>");
        assertThat(HtmlReport.write(new Examination(
                        one.comparison(), one.before(), one.alignedAfter(), one.pictureScale(), two, List.of())))
                .contains("<text x=\"5.1\" y=\"5.1\">chin</text>", ">&lt;b&gt;nose</text>");
    }

    @Test
    void anUnknownScaleIsSaidPlainly() {
        assertThat(HtmlReport.write(PictureFixture.of(Fixture.withoutScaleOrReference(), 80, 60)))
                .contains("Nothing is stated in millimetres", "because there is no reference skin");
    }

    @Test
    void theGradeOfThePairLeadsToItsCautions() {
        assertThat(HtmlReport.write(PictureFixture.examination()))
                .contains(
                        "compared in part: some numbers cannot be measured",
                        "<a href=\"#cautions\">cautions</a> say why");
    }

    @Test
    void theReportSaysWhatItDoesNotSay() {
        assertThat(HtmlReport.write(PictureFixture.examination()))
                .contains(
                        "not a diagnosis",
                        "No detectable change does not say that nothing changed",
                        "a".repeat(64),
                        "mm-per-px");
    }

    private static BufferedImage decoded(String base64) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
