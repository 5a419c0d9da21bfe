package io.github.skindelta.benchmarks.scoreboard;

import io.github.skindelta.benchmarks.scoreboard.PairResult.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A board before it is written down.
 *
 * @param machine it was run on
 * @param command that ran it
 * @param seeds it looked at
 * @param rival which recipe ran, or why none
 * @param rows in their order
 */
record Board(Machine machine, String command, Seeds seeds, String rival, List<Row.Results> rows) {

    /** Rows that are summed up together, in their order. */
    List<Row.Results> summaries() {
        Set<String> groups = new LinkedHashSet<>();
        rows.forEach(row -> groups.add(row.row().group()));
        return groups.stream()
                .filter(group -> !group.equals(Row.REAL))
                .map(group -> pooled(group, rowsOf(group)))
                .toList();
    }

    List<Row.Results> rowsOf(String group) {
        return rows.stream().filter(row -> row.row().group().equals(group)).toList();
    }

    /** Rows of rendered pairs of the same skin. */
    List<Row.Results> rendered() {
        return rows.stream()
                .filter(row -> !row.row().group().equals(Row.REAL)
                        && !row.row().group().equals(Row.STRANGERS))
                .toList();
    }

    static Row.Results pooled(String id, List<Row.Results> parts) {
        return new Row.Results(
                new Row(id, id, List.of()),
                parts.stream().flatMap(part -> part.results().stream()).toList());
    }

    /** Rows after rows. */
    static List<Row.Results> concat(List<Row.Results> first, List<Row.Results> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** One line for every figure where the recipe is better, and for every wrong refusal and acceptance of ours. */
    List<String> losses() {
        List<String> losses = new ArrayList<>();
        for (Row.Results row : rows) {
            addAlignmentLosses(losses, row);
            for (BoardMetric metric : BoardMetric.values()) {
                addMetricLoss(losses, row, metric);
            }
        }
        return losses;
    }

    private static void addAlignmentLosses(List<String> losses, Row.Results row) {
        AlignmentScore ours = AlignmentScore.of(row.results(), Method.OURS);
        AlignmentScore rivals = AlignmentScore.of(row.results(), Method.RIVAL);
        String id = row.row().id();
        if (ours.wrongRefusals() > 0) {
            losses.add("%s: refused %d of %d pairs of the same skin (the recipe: %s)"
                    .formatted(id, ours.wrongRefusals(), ours.pairs(), Cell.of(rivals, rivals.wrongRefusals())));
        }
        if (ours.wrongAcceptances() > 0) {
            losses.add("%s: accepted %d of %d pairs of different skin (the recipe: %s)"
                    .formatted(id, ours.wrongAcceptances(), ours.pairs(), Cell.of(rivals, rivals.wrongAcceptances())));
        }
        addIfLarger(losses, id + ": median landmark error, px", ours.medianPx(), rivals.medianPx());
        addIfLarger(losses, id + ": 95th percentile of the landmark error, px", ours.p95Px(), rivals.p95Px());
    }

    private static void addMetricLoss(List<String> losses, Row.Results row, BoardMetric metric) {
        MetricScore ours = MetricScore.of(row.results(), metric, Method.OURS);
        MetricScore rivals = MetricScore.of(row.results(), metric, Method.RIVAL);
        addIfLarger(
                losses,
                "%s: median error of %s, %s".formatted(row.row().id(), metric.title(), metric.unit),
                ours.medianError(),
                rivals.medianError());
    }

    private static void addIfLarger(List<String> losses, String what, @Nullable Double ours, @Nullable Double rivals) {
        if (ours != null && rivals != null && ours > rivals) {
            losses.add("%s: %s, the recipe %s".formatted(what, Cell.of(ours), Cell.of(rivals)));
        }
    }
}
