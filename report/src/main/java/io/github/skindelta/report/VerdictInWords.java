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
     * What the numbers say, in a sentence or two.
     *
     * @param measurement of these numbers
     * @param measured the numbers
     * @return sentences with a true minus sign
     */
    static String sentences(Measurement measurement, Measured measured) {
        MetricNumber number = MetricNumber.of(measurement);
        return switch (measured.verdict()) {
            case DECREASED ->
                "Decreased by " + number.withUnit(-measured.change()) + percent(measured)
                        + ". The photos fit a decrease of " + number.size(-measured.high95()) + " to "
                        + number.withUnit(-measured.low95()) + " (95\u00a0%\u00a0interval).";
            case INCREASED ->
                "Increased by " + number.withUnit(measured.change()) + percent(measured)
                        + ". The photos fit an increase of " + number.size(measured.low95()) + " to "
                        + number.withUnit(measured.high95()) + " (95\u00a0%\u00a0interval).";
            default ->
                "The photos fit any change from " + number.signed(measured.low95()) + " to "
                        + number.signedWithUnit(measured.high95()) + " and also no change (95\u00a0%\u00a0interval).";
        };
    }

    private static String percent(Measured measured) {
        OptionalDouble percent = measured.changePercent();
        return percent.isPresent()
                ? ", " + PlainNumber.fixed(Math.abs(percent.getAsDouble()), 0) + "\u00a0% of the value before"
                : "";
    }
}
