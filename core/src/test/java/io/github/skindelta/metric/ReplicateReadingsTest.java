package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.certainty.Certainty.Source;
import io.github.skindelta.certainty.Replicated;
import io.github.skindelta.certainty.Replicated.Setup;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReplicateReadingsTest {

    private static final Certainty SURE = new Certainty(0.5, 20, Source.REFERENCE_PATCHES);
    private static final List<Measurement> NAMED =
            List.of(of("redness", 8, 5), of("lightness", -3, -3), missing("ita"));

    /** Read beside the named before photo as 8.1 it reads 8.3, 0.2 more: 8.2 where the named photo reads 8. */
    private static final ReplicateReadings READINGS = new ReplicateReadings(
            List.of(List.of(of("redness", 8.1, 8.3), missing("lightness"), of("ita", 50, 51))),
            List.of(List.of(of("redness", 8, 5.4), of("lightness", -3, -2.7), missing("ita"))));

    @Test
    void aNumberIsTheMeanOfThePhotosOfItsSession() {
        Measured redness = combined(0);
        assertThat(redness.before()).isCloseTo(8.1, within(1e-9));
        assertThat(redness.after()).isCloseTo(5.2, within(1e-9));
    }

    /** 0.2 and 0.4 apart: s² = (0.02 + 0.08) / 2, and 0.05/2 + 0.05/2. */
    @Test
    void theIntervalIsThatOfThePhotos() {
        assertThat(combined(0).certainty().standardError()).isCloseTo(0.223607, within(1e-6));
        assertThat(combined(0).certainty().source()).isEqualTo(Source.REPLICATES);
    }

    @Test
    void whatAPhotoDoesNotShowIsReadInTheOthersOnly() {
        Measured lightness = combined(1);
        assertThat(lightness.before()).isEqualTo(-3);
        assertThat(lightness.after()).isCloseTo(-2.85, within(1e-9));
        assertThat(lightness.certainty()).isEqualTo(SURE);
        assertThat(READINGS.of(NAMED.get(1)).map(Replicated::count)).contains(3);
    }

    @Test
    void whatTheNamedPhotosDoNotShowStaysNotMeasurable() {
        assertThat(READINGS.combinedWith(NAMED, Setup.ANEW).get(2)).isEqualTo(NAMED.get(2));
    }

    /** Two numbers: the smaller p-value is doubled. */
    @Test
    void manyNumbersAreAccountedForAfterTheMeans() {
        assertThat(combined(0).pAdjusted()).isCloseTo(2 * combined(0).pValue(), within(1e-12));
    }

    private static Measured combined(int index) {
        return (Measured) READINGS.combinedWith(NAMED, Setup.ANEW).get(index).outcome();
    }

    private static Measurement of(String id, double before, double after) {
        return measurement(id, Measured.of(before, after, SURE, SURE));
    }

    private static Measurement missing(String id) {
        return measurement(id, new NotMeasurable("out of focus: retake it"));
    }

    private static Measurement measurement(String id, Measurement.Outcome outcome) {
        MetricDefinition metric = Metrics.definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Measurement(metric, "arm", metric.unit(), metric.changeUnit(), new TreeMap<>(), outcome);
    }
}
