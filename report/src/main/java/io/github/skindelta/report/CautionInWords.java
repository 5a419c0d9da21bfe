package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.Caution.Effect;
import java.util.stream.Collectors;

/** What a caution does to the numbers, in words. */
final class CautionInWords {

    private CautionInWords() {}

    /** Which metrics it touches, by title, and whether they are still measured. */
    static String effect(Caution caution, Comparison comparison) {
        String metrics = caution.metrics().isEmpty()
                ? "every number here"
                : caution.metrics().stream().map(id -> title(id, comparison)).collect(Collectors.joining(", "));
        return (caution.effect() == Effect.FORBIDS ? "Not measured for this reason: " : "Read with care: ") + metrics
                + ".";
    }

    private static String title(String id, Comparison comparison) {
        return comparison.measurements().stream()
                .filter(measurement -> measurement.metric().id().equals(id))
                .map(measurement -> measurement.metric().title())
                .findFirst()
                .orElse(id);
    }
}
