package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.Inspection.Inspected;
import io.github.skindelta.Inspection.Unreadable;
import io.github.skindelta.failure.Obstacle.ImplausibleWarp;
import io.github.skindelta.failure.Obstacle.PhotoNotFound;
import io.github.skindelta.failure.Obstacle.TooFewMatches;
import io.github.skindelta.raster.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @Test
    void comparisonsAreAsTheirSchemaSays() {
        assertThat(Validation.faults("comparison-1", ComparisonJson.write(Fixture.comparison())))
                .isEmpty();
        assertThat(Validation.faults("comparison-1", ComparisonJson.write(Fixture.withoutScaleOrReference())))
                .isEmpty();
    }

    @Test
    void theComparisonSchemaRefusesAFieldThatIsMissingAndOneThatIsUnknown() {
        String document = ComparisonJson.write(Fixture.comparison());

        assertThat(Validation.faults("comparison-1", document.replace("\"pAdjusted\"", "\"padjusted\"")))
                .isNotEmpty();
        assertThat(Validation.faults("comparison-1", document.replace("\"inliers\"", "\"inlayers\": 1, \"inliers\"")))
                .isNotEmpty();
    }

    @Test
    void whatIsNotMeasurableHasAReasonAndNoNumbers() {
        JsonNode texture = read(ComparisonJson.write(Fixture.comparison()))
                .at("/measurements")
                .get(2);

        assertThat(texture.get("verdict").asText()).isEqualTo("not-measurable");
        assertThat(texture.get("reason").asText()).contains("retake it in focus");
        for (String field : List.of("before", "change", "changePercent", "interval95", "detectableChange", "pValue")) {
            assertThat(texture.get(field).isNull()).as(field).isTrue();
        }
    }

    @Test
    void unknownLightHasNoSlope() {
        JsonNode known = read(ComparisonJson.write(Fixture.comparison())).get("lighting");
        JsonNode unknown =
                read(ComparisonJson.write(Fixture.withoutScaleOrReference())).get("lighting");

        assertThat(known.get("slope").doubleValue()).isEqualTo(1.021);
        assertThat(known.get("slopeStandardError").doubleValue()).isEqualTo(0.013);
        assertThat(unknown.get("slope").isNull()).isTrue();
        assertThat(unknown.get("slopeStandardError").isNull()).isTrue();
    }

    @Test
    void unknownScaleAndUnknownLightAreNull() {
        JsonNode document = read(ComparisonJson.write(Fixture.withoutScaleOrReference()));

        assertThat(document.get("scale").isNull()).isTrue();
        assertThat(document.at("/alignment/registrationErrorMm").isNull()).isTrue();
        assertThat(document.at("/lighting/logGain").isNull()).isTrue();
        assertThat(document.at("/lighting/residual").isNull()).isTrue();
    }

    @Test
    void alignmentsKeepThePointsInOrderAndSayWhichAreInside() {
        List<Point> points = List.of(new Point(800, 600), new Point(-0.5, 600), new Point(2000, 600));
        String text = AlignmentJson.write(Fixture.photoAlignment(), points);

        assertThat(Validation.faults("alignment-1", text)).isEmpty();
        JsonNode written = read(text).get("points");
        assertThat(written.findValuesAsText("inside")).containsExactly("true", "false", "false");
        assertThat(written.at("/2/before/0").intValue()).isEqualTo(2000);
        assertThat(written.at("/2/standardErrorPx").doubleValue()).isEqualTo(0.7);
    }

    @Test
    void inspectionsListReadableAndUnreadablePhotos() {
        String text = InspectionJson.write(List.of(
                new Inspected(Fixture.photo("a.jpg", "a"), Fixture.comparison().cautions()),
                new Unreadable("b.jpg", new PhotoNotFound("b.jpg", "nothing"))));

        assertThat(Validation.faults("inspection-1", text)).isEmpty();
        assertThat(read(text).at("/photos/1/obstacle/found").asText()).isEqualTo("nothing");
    }

    @Test
    void obstaclesCarryTheirEvidence() {
        String text = ObstacleJson.write(new TooFewMatches(12, 20));

        assertThat(Validation.faults("obstacle-1", text)).isEmpty();
        assertThat(text).isEqualTo("""
                {
                  "schema": "skindelta/obstacle/1",
                  "obstacle": {
                    "code": "too-few-matches",
                    "found": 12,
                    "needed": 20
                  },
                  "message": "Found 12 spots that lie alike in both photos, 20 needed: check that both show the same\
                 skin of the same person, retake the photo with the light from the same side, or give at least three\
                 spots that you recognise in both with --landmarks."
                }
                """);
    }

    @Test
    void evidenceThatIsNotFiniteIsNull() {
        String text = ObstacleJson.write(new ImplausibleWarp("scale", Double.POSITIVE_INFINITY, 4));

        assertThat(Validation.faults("obstacle-1", text)).isEmpty();
        assertThat(read(text).at("/obstacle/found").isNull()).isTrue();
    }

    @Test
    void metricsSayWhatTheyMean() {
        String text = MetricsJson.write(List.of(Fixture.REDNESS, Fixture.SCAR_AREA));

        assertThat(Validation.faults("metrics-1", text)).isEmpty();
        assertThat(read(text).at("/metrics/0/definition").asText()).isEqualTo("redness/1");
    }

    /** Expected texts are decimal arithmetic, not {@code Double.toString}, which differs between JDK 17 and 19. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-0.0, 0",
        "100, 100",
        "2.0E-3, 0.002",
        "123456789.123456789, 123456789.123",
        "1.0E23, 100000000000000000000000",
        "1.3E-6, 0.0000013",
        "1.3E-7, 1.3E-7",
        "NaN, null",
        "Infinity, null"
    })
    void numbersAreTheSameTextOnEveryJdk(double value, String text) {
        assertThat(JsonText.write(JsonText.object().<ObjectNode>set("n", JsonNumber.of(value))))
                .isEqualToIgnoringWhitespace("{\"n\":" + text + "}");
    }

    @Test
    void anUnknownSchemaIsAProgrammersMistake() {
        assertThatThrownBy(() -> Schemas.of("nonsense-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense-1");
    }

    private static JsonNode read(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
