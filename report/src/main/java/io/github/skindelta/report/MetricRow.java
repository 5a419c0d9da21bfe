package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import io.github.skindelta.metric.MetricDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One metric of one region, as a page shows it.
 *
 * @param metric what it means
 * @param unit of the values
 * @param changeUnit of the change
 * @param badge what became of the skin
 * @param numbers before, after, change; null where there are none
 * @param reason why there are none; null where there are
 * @param details what a researcher wants to know, by name
 */
record MetricRow(
        MetricDefinition metric,
        String unit,
        String changeUnit,
        Badge badge,
        @Nullable Numbers numbers,
        @Nullable String reason,
        List<Fact> details) {

    /**
     * Numbers as text, with a true minus sign.
     *
     * @param before value
     * @param after value
     * @param change with its sign
     * @param size half of the 95 % interval, and the detectable change
     * @param sentences what the numbers say
     * @param graphic the change against what could be detected
     */
    record Numbers(
            String before, String after, String change, String size, String sentences, IntervalGraphic graphic) {}

    /** The row of a measurement. */
    static MetricRow of(Measurement measurement) {
        Measured measured = measurement.outcome() instanceof Measured numbers ? numbers : null;
        return new MetricRow(
                measurement.metric(),
                measurement.unit(),
                measurement.changeUnit(),
                Badge.of(measurement),
                measured == null ? null : numbers(measurement, measured),
                measurement.outcome() instanceof NotMeasurable not ? not.reason() : null,
                MetricDetails.of(measurement));
    }

    private static Numbers numbers(Measurement measurement, Measured measured) {
        MetricNumber number = MetricNumber.of(measurement);
        return new Numbers(
                number.fixed(measured.before()),
                number.fixed(measured.after()),
                number.signed(measured.change()),
                number.size(measured.detectableChange()),
                VerdictInWords.sentences(measurement, measured),
                IntervalGraphic.of(measurement, measured));
    }
}
