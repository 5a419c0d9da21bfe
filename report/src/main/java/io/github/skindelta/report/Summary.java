package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many numbers of a region changed, in a sentence or two; it adds no judgement and weighs nothing. */
final class Summary {

    private Summary() {}

    /**
     * Counts verdicts.
     *
     * @param measurements of one region
     * @return sentences
     */
    static String of(List<Measurement> measurements) {
        long changed = count(measurements, Verdict.DECREASED, Verdict.INCREASED);
        long unchanged = count(measurements, Verdict.NO_DETECTABLE_CHANGE);
        long silent = count(measurements, Verdict.NOT_MEASURABLE);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                changed + " of " + measurements.size() + " numbers changed by more than these two photos can hide.");
        if (unchanged > 0) {
            sentences.add(unchanged + (unchanged == 1 ? " shows" : " show") + " no detectable change.");
        }
        if (silent > 0) {
            sentences.add(silent + " could not be measured.");
        }
        return String.join(" ", sentences);
    }

    private static long count(List<Measurement> measurements, Verdict... verdicts) {
        return measurements.stream()
                .filter(measurement ->
                        Arrays.asList(verdicts).contains(measurement.outcome().verdict()))
                .count();
    }
}
