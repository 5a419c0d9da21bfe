package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Verdict;

/**
 * A verdict that can be read from afar.
 *
 * @param code of the verdict, for style
 * @param arrow up, down, or none
 * @param words what became of the skin
 */
record Badge(String code, String arrow, String words) {

    /** The badge of a measurement. */
    static Badge of(Measurement measurement) {
        Verdict verdict = measurement.outcome().verdict();
        return new Badge(verdict.code(), arrow(verdict), VerdictInWords.of(measurement));
    }

    private static String arrow(Verdict verdict) {
        return switch (verdict) {
            case DECREASED -> "↓";
            case INCREASED -> "↑";
            default -> "";
        };
    }
}
