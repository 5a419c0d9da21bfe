package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of a region, before all numbers: verdicts of one kind together. It adds no judgement and weighs nothing.
 *
 * @param title what they have in common
 * @param count how many of how many
 * @param entries one per metric
 */
record Glance(String title, String count, List<Entry> entries) {

    /** A metric and its verdict. */
    record Entry(String metric, Badge badge) {}

    /**
     * Groups verdicts: changes first.
     *
     * @param measurements of one region
     * @return the groups that have an entry
     */
    static List<Glance> of(List<Measurement> measurements) {
        return Stream.of(
                        of("Changed", measurements, Set.of(Verdict.DECREASED, Verdict.INCREASED)),
                        of("No detectable change", measurements, Set.of(Verdict.NO_DETECTABLE_CHANGE)),
                        of("Not measurable", measurements, Set.of(Verdict.NOT_MEASURABLE)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static Glance of(String title, List<Measurement> measurements, Set<Verdict> verdicts) {
        List<Entry> entries = measurements.stream()
                .filter(measurement -> verdicts.contains(measurement.outcome().verdict()))
                .map(measurement -> new Entry(measurement.metric().title(), Badge.of(measurement)))
                .toList();
        return new Glance(title, entries.size() + " of " + measurements.size(), entries);
    }
}
