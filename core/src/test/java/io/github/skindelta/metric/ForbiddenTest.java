package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.Painted;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.photo.Photo;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForbiddenTest {

    private static final Photo SKIN = PaintedPair.photo(Painted::forearm);

    private static Metrics.Results forbidding(String... ids) {
        Caution caution = new Caution(
                "unequal-blur", "Blurred.", 1.0, 0.5, List.of(ids), Caution.Effect.FORBIDS, "Focus on the skin.");
        return PaintedPair.resultsDespite(SKIN, SKIN, List.of(caution));
    }

    @Test
    void aForbiddenMetricIsNotMeasurableAndSaysWhy() {
        assertThat(PaintedPair.measurement("texture-coarse", forbidding("texture-coarse"))
                        .outcome())
                .isEqualTo(new Measurement.NotMeasurable("Blurred. Focus on the skin."));
    }

    @Test
    void theOthersAreMeasured() {
        Metrics.Results results = forbidding("texture-coarse", "scar-area");
        assertThat(PaintedPair.measurement("redness", results).outcome()).isInstanceOf(Measurement.Measured.class);
        assertThat(PaintedPair.measurement("scar-area", results).outcome())
                .isInstanceOf(Measurement.NotMeasurable.class);
        assertThat(PaintedPair.measurement("scar-area-fraction", results).outcome())
                .isInstanceOf(Measurement.Measured.class);
    }

    @Test
    void noMeasurementIsLost() {
        assertThat(forbidding("redness", "texture-fine").measurements()).hasSameSizeAs(Metrics.definitions());
    }
}
