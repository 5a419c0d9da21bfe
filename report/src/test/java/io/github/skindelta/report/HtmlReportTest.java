package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.Comparison;
import io.github.skindelta.Examination;
import io.github.skindelta.Examination.Outline;
import io.github.skindelta.Examination.OutlineKind;
import io.github.skindelta.raster.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
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
                .contains("Redness", "How much redder the treated skin is", ">8.4<", ">5.9<", ">−2.5<", ">EI<")
                .contains("percentage points", "Not measurable:", "retake it in focus");
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

        assertThat(HtmlReport.write(one)).doesNotContain("<text");
        assertThat(HtmlReport.write(
                        new Examination(one.comparison(), one.before(), one.alignedAfter(), one.pictureScale(), two)))
                .contains("<text x=\"5.1\" y=\"5.1\">chin</text>", ">&lt;b&gt;nose</text>");
    }

    @Test
    void anUnknownScaleIsSaidPlainly() {
        assertThat(HtmlReport.write(PictureFixture.of(Fixture.withoutScaleOrReference(), 80, 60)))
                .contains("Nothing is stated in millimetres", "because there is no reference skin");
    }

    @Test
    void theReportSaysWhatItDoesNotSay() {
        assertThat(HtmlReport.write(PictureFixture.examination()))
                .contains("not a diagnosis", "does not state intervals yet", "a".repeat(64), "mm-per-px");
    }

    private static BufferedImage decoded(String base64) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
