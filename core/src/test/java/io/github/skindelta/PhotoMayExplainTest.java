package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Metrics;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PhotoMayExplainTest {

    private static final Caution LIGHT = new Caution(
            "light-direction",
            "The light came from another side.",
            60.0,
            32.0,
            List.of("texture-fine", "scar-area"),
            Caution.Effect.CAUTION,
            "Take both with the lamp on the same side.");

    private static Measurement measurement(String id, double change) {
        Certainty certainty = new Certainty(0.01, 30, Certainty.Source.FEW_PATCHES);
        return Metrics.definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .map(definition -> new Measurement(
                        definition,
                        "target",
                        definition.unit(),
                        definition.changeUnit(),
                        new TreeMap<>(),
                        new Measurement.Measured(1, 1 + change, certainty, certainty, 0.001)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void smootherSkinUnderAnotherLightIsSaidToBePerhapsTheLightAlone() {
        List<Caution> cautions = PhotoMayExplain.of(
                List.of(LIGHT), List.of(measurement("texture-fine", -0.2), measurement("redness", -2)));
        assertThat(cautions).hasSize(1);
        assertThat(cautions.get(0).metrics()).containsExactly("texture-fine");
        assertThat(cautions.get(0).message()).contains("Fine texture", "light from another side alone");
    }

    @Test
    void nothingIsSaidWhereNothingChanged() {
        assertThat(PhotoMayExplain.of(List.of(LIGHT), List.of(measurement("texture-fine", -0.001))))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfAMetricThatLightDoesNotTouch() {
        assertThat(PhotoMayExplain.of(List.of(LIGHT), List.of(measurement("redness", -2))))
                .isEmpty();
    }
}
