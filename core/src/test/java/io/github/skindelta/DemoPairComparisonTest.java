package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.metric.SkinObject;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.DemoPair;
import io.github.skindelta.skin.Region;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled pair from end to end, against what the renderer says is true about it. */
class DemoPairComparisonTest {

    private static Examination examination;
    private static JsonNode truth;

    @BeforeAll
    static void compareOnce() throws JsonProcessingException {
        truth = new ObjectMapper().readTree(DemoPair.truthJson());
        examination = SkinComparer.withDefaults()
                .within(target())
                .withMillimetresPerPixel(DemoPair.millimetresPerPixel())
                .examine(Rendered.demoBefore(), Rendered.demoAfter());
    }

    /** One gain per channel leaves uneven light, the tone curve and the illuminant: a quarter, until they are fitted. */
    @Test
    void theChangeOfRednessIsRightToAQuarter() {
        double change = relative("erythemaIndex", "after") - relative("erythemaIndex", "before");
        assertThat(change).isLessThan(-1.5);
        assertThat(measured("redness").change()).isCloseTo(change, within(0.25 * -change));
    }

    @Test
    void redderSkinHasBecomeLessRedByEitherScale() {
        assertThat(relative("a", "after")).isLessThan(relative("a", "before"));
        assertThat(measured("redness").change()).isNegative();
        assertThat(measured("redness-lab").change()).isNegative();
    }

    @Test
    void pigmentHasBecomeLess() {
        assertThat(relative("melaninIndex", "after")).isLessThan(relative("melaninIndex", "before"));
        assertThat(measured("pigmentation").change()).isNegative();
    }

    @Test
    void theSkinHasBecomeLighterByEitherScale() {
        assertThat(relative("lightness", "after")).isGreaterThan(relative("lightness", "before"));
        assertThat(measured("lightness").change()).isPositive();
        assertThat(measured("ita").change()).isPositive();
    }

    /** Commercial 3-D systems scatter by 7 % (METHODS §1.5); this version does not follow the skin's deformation. */
    @Test
    void theAreaOfTheScarIsRightToFifteenPercentInBothPhotos() {
        double before = truth.at("/before/scars/0/areaMm2").asDouble();
        double after = truth.at("/after/scars/0/areaMm2").asDouble();
        assertThat(measured("scar-area").before()).isCloseTo(before, within(0.15 * before));
        assertThat(measured("scar-area").after()).isCloseTo(after, within(0.15 * after));
    }

    /** Flushed skin beside it may be taken for small scars of its own. */
    @Test
    void theScarIsFoundAndFollowed() {
        assertThat(examination.comparison().objects())
                .first()
                .satisfies(scar -> assertThat(scar.fate()).isEqualTo(SkinObject.Fate.SHRUNK));
    }

    private static final Set<String> OF_ABSENT = Set.of(
            "wrinkle-width", "wrinkle-depth", "striae-width", "striae-redness", "striae-lightness", "hair-density");

    /** Wrinkles and stretch marks, of which it has none, have no width, and down is not counted. */
    @Test
    void everyMetricOfWhatIsThereIsMeasured() {
        assertThat(examination.comparison().measurements()).hasSameSizeAs(Metrics.definitions());
        assertThat(examination.comparison().measurements())
                .filteredOn(
                        measurement -> !OF_ABSENT.contains(measurement.metric().id()))
                .allSatisfy(measurement -> assertThat(measurement.outcome()).isInstanceOf(Measurement.Measured.class));
    }

    @Test
    void theStatedRegistrationErrorIsAFewPixels() {
        List<Double> errors = new ArrayList<>();
        for (JsonNode mark : truth.get("landmarks")) {
            Point found = examination.comparison().alignment().map(point(mark, 0));
            errors.add(Math.hypot(
                    found.x() - point(mark, 2).x(), found.y() - point(mark, 2).y()));
        }
        double rms = Math.sqrt(
                errors.stream().mapToDouble(error -> error * error).average().orElseThrow());
        // Over the target, which is the easiest part of the photo: below the error over all of it, not by much.
        assertThat(examination.comparison().alignment().registrationErrorPx() / rms)
                .isBetween(1 / 3.0, 3.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TARGET", "REFERENCE", "SCAR_BEFORE", "SCAR_AFTER"})
    void picturesHaveOutlinesOfEveryKind(String kind) {
        assertThat(examination.outlines())
                .extracting(Examination.Outline::kind)
                .contains(Examination.OutlineKind.valueOf(kind));
    }

    /** Same skin at the same place: what is left is noise, light, healing, and a few pixels of misfit. */
    @Test
    void theAlignedPictureLooksLikeTheBeforePicture() {
        BufferedImage before = examination.before();
        BufferedImage aligned = examination.alignedAfter();
        assertThat(aligned.getWidth()).isEqualTo(before.getWidth());
        double sum = 0;
        int count = 0;
        for (int y = 400; y < 800; y += 5) {
            for (int x = 500; x < 1100; x += 5) {
                sum += Math.abs((before.getRGB(x, y) >> 8 & 255) - (aligned.getRGB(x, y) >> 8 & 255));
                count++;
            }
        }
        assertThat(sum / count).isLessThan(25);
    }

    private static Measurement.Measured measured(String id) {
        return examination.comparison().measurements().stream()
                .filter(measurement -> measurement.metric().id().equals(id))
                .map(measurement -> (Measurement.Measured) measurement.outcome())
                .findFirst()
                .orElseThrow();
    }

    /** Target minus reference, as painted. */
    private static double relative(String reading, String photo) {
        return truth.at("/" + photo + "/target/" + reading).asDouble()
                - truth.at("/" + photo + "/reference/" + reading).asDouble();
    }

    private static Region target() {
        List<Point> ring = new ArrayList<>();
        for (JsonNode corner : truth.get("target")) {
            ring.add(point(corner, 0));
        }
        return Region.polygon(ring).named("scar");
    }

    private static Point point(JsonNode numbers, int from) {
        return new Point(numbers.get(from).asDouble(), numbers.get(from + 1).asDouble());
    }
}
