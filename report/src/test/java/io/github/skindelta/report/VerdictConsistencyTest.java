package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.metric.Measurement.Measured;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers of the JSON may rely on, whatever the numbers. */
class VerdictConsistencyTest {

    @ParameterizedTest
    @MethodSource("anything")
    void aVerdictIsExactlyWhetherTheChangeExceedsTheDetectableChange(Measured measured) {
        JsonNode node = json(measured);
        double change = node.get("change").doubleValue();
        double detectable = node.get("detectableChange").doubleValue();

        String verdict = "no-detectable-change";
        if (Math.abs(change) > detectable) {
            verdict = change < 0 ? "decreased" : "increased";
        }
        assertThat(node.get("verdict").asText()).isEqualTo(verdict);
    }

    /** Numbers are written to twelve digits. */
    @ParameterizedTest
    @MethodSource("anything")
    void theIntervalIsTheChangeMinusAndPlusTheDetectableChange(Measured measured) {
        JsonNode node = json(measured);
        double change = node.get("change").doubleValue();
        double detectable = node.get("detectableChange").doubleValue();

        assertThat(node.at("/interval95/0").doubleValue()).isCloseTo(change - detectable, within(1e-8));
        assertThat(node.at("/interval95/1").doubleValue()).isCloseTo(change + detectable, within(1e-8));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void whateverIsMeasuredIsAsTheSchemaSays(Measured measured) {
        String document = ComparisonJson.write(Fixture.with(Fixture.of(Fixture.REDNESS, "left cheek", measured)));

        assertThat(Validation.faults("comparison-1", document)).isEmpty();
        assertThat(document).doesNotContain("NaN").doesNotContain("Infinity");
    }

    /** t(0.975, 18) = 2.1009220402, t(0.975, 4) = 2.7764451052 (tables of Student's t). */
    @Test
    void theDetectableChangeIsStudentsTTimesTheStandardError() {
        assertThat(json(Fixture.measured(0, 1, 1, 1)).get("detectableChange").doubleValue())
                .isCloseTo(2.1009220402, within(1e-9));
        Certainty few = new Certainty(0.5, 4, Certainty.Source.FEW_PATCHES);
        assertThat(json(Fixture.measured(0, 1, few, few))
                        .get("detectableChange")
                        .doubleValue())
                .isCloseTo(1.3882225526, within(1e-9));
    }

    /** Nothing found in either photo, no error known, changes at the limit's either side, and what chance picks. */
    static Stream<Measured> anything() {
        SplittableRandom random = new SplittableRandom(5);
        Stream<Measured> chance = IntStream.range(0, 40)
                .mapToObj(i -> Fixture.measured(
                        random.nextDouble(-9, 9),
                        random.nextDouble(-9, 9),
                        random.nextDouble(3),
                        random.nextDouble(3)));
        return Stream.concat(
                Stream.of(
                        Fixture.measured(0, 0, 0, 0),
                        Fixture.measured(0, 0, 0.2, 0.2),
                        Fixture.measured(2, 1, 0, 0),
                        Fixture.measured(0, 2.1009, 1, 1),
                        Fixture.measured(0, 2.101, 1, 1),
                        Fixture.measured(0, -2.101, 1, 1),
                        Fixture.measured(1e-300, 0, 1e-320, 1e-320)),
                chance);
    }

    private static JsonNode json(Measured measured) {
        try {
            return new JsonMapper()
                    .readTree(ComparisonJson.write(Fixture.with(Fixture.of(Fixture.REDNESS, "left cheek", measured))))
                    .at("/measurements/0");
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
