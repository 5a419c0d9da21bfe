package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import io.github.skindelta.metric.MetricDefinition;
import org.jspecify.annotations.Nullable;

/**
 * One metric of one region, as a page shows it.
 *
 * @param metric what it means
 * @param unit of the values
 * @param changeUnit of the change
 * @param numbers before, after, change; null where there are none
 * @param reason why there are none; null where there are
 */
record MetricRow(
        MetricDefinition metric,
        String unit,
        String changeUnit,
        @Nullable Numbers numbers,
        @Nullable String reason) {

    /** Numbers as text, with a true minus sign. */
    record Numbers(String before, String after, String change) {}

    /** The row of a measurement. */
    static MetricRow of(Measurement measurement) {
        return new MetricRow(
                measurement.metric(),
                measurement.unit(),
                measurement.changeUnit(),
                measurement.outcome() instanceof Measured measured
                        ? numbers(measured, measurement.metric().decimals())
                        : null,
                measurement.outcome() instanceof NotMeasurable not ? not.reason() : null);
    }

    private static Numbers numbers(Measured measured, int decimals) {
        return new Numbers(
                typeset(PlainNumber.fixed(measured.before(), decimals)),
                typeset(PlainNumber.fixed(measured.after(), decimals)),
                typeset(PlainNumber.signed(measured.change(), decimals)));
    }

    private static String typeset(String number) {
        return number.replace('-', '−');
    }
}
