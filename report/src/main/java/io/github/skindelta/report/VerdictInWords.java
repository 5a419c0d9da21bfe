package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import java.util.OptionalDouble;

/** What became of the skin, in plain words. */
final class VerdictInWords {

    private VerdictInWords() {}

    /** Two or three words, such as "less red" or "no detectable change". */
    static String of(Measurement measurement) {
        DirectionWords words = DirectionWords.of(measurement.metric().id());
        return switch (measurement.outcome().verdict()) {
            case DECREASED -> words.decreased();
            case INCREASED -> words.increased();
            case NO_DETECTABLE_CHANGE -> "no detectable change";
            case NOT_MEASURABLE -> "not measurable";
        };
    }

    /**
     * What the numbers say, in two sentences.
     *
     * @param measurement of these numbers
     * @param measured the numbers
     * @return sentences with a true minus sign
     */
    static String sentences(Measurement measurement, Measured measured) {
        MetricNumber number = MetricNumber.of(measurement);
        String between = "The true change lies between " + number.signed(measured.low95()) + " and "
                + number.signedWithUnit(measured.high95()) + " (95 % interval).";
        return switch (measured.verdict()) {
            case DECREASED ->
                "Decreased by " + number.withUnit(-measured.change()) + percent(measured) + ". " + between;
            case INCREASED -> "Increased by " + number.withUnit(measured.change()) + percent(measured) + ". " + between;
            default ->
                "A change of less than " + number.withUnit(measured.detectableChange())
                        + " cannot be told from chance in these two photos. " + between;
        };
    }

    private static String percent(Measured measured) {
        OptionalDouble percent = measured.changePercent();
        return percent.isPresent()
                ? ", which is " + PlainNumber.fixed(Math.abs(percent.getAsDouble()), 0) + " % of the value before"
                : "";
    }
}
