package io.github.skindelta.report;

import io.github.skindelta.PairGrade;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.Caution.Effect;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a caution does to the numbers, in words. */
final class CautionInWords {

    private CautionInWords() {}

    /** How far the photos can be compared, one sentence. */
    static String grade(PairGrade grade) {
        return switch (grade) {
            case FULL -> "Nothing that was found speaks against comparing these photos.";
            case WITH_CARE -> "These photos can be compared with care.";
            case IN_PART -> "These photos can be compared in part: some numbers cannot be measured.";
        };
    }

    /** Which metrics it touches, by title, and whether they are still measured. */
    static String effect(Caution caution) {
        String metrics = caution.metrics().isEmpty()
                ? "every number here"
                : caution.metrics().stream().map(CautionInWords::title).collect(Collectors.joining(", "));
        return (caution.effect() == Effect.FORBIDS ? "Not measured for this reason: " : "Read with care: ") + metrics
                + ".";
    }

    /** Those because of which something was not measured, then the others; otherwise as they come. */
    static List<Caution> forbiddingFirst(List<Caution> cautions) {
        return cautions.stream()
                .sorted(Comparator.comparing(caution -> caution.effect() != Effect.FORBIDS))
                .toList();
    }

    private static String title(String id) {
        return Metrics.definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .map(MetricDefinition::title)
                .findFirst()
                .orElse(id);
    }
}
