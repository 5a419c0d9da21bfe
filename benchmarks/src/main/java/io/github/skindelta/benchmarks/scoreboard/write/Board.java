package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.row.Seeds;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.MetricScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult.Method;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
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
public record Board(Machine machine, String command, Seeds seeds, String rival, List<RowResults> rows) {

    /** Rows that are summed up together, in their order. */
    List<RowResults> summaries() {
        Set<String> groups = new LinkedHashSet<>();
        rows.forEach(row -> groups.add(row.row().group()));
        return groups.stream()
                .filter(group -> !group.equals(Row.REAL))
                .map(group -> pooled(group, rowsOf(group)))
                .toList();
    }

    List<RowResults> rowsOf(String group) {
        return rows.stream().filter(row -> row.row().group().equals(group)).toList();
    }

    /** Rows of rendered pairs of the same skin. */
    List<RowResults> rendered() {
        return rows.stream()
                .filter(row -> !row.row().group().equals(Row.REAL)
                        && !row.row().group().equals(Row.STRANGERS))
                .toList();
    }

    static RowResults pooled(String id, List<RowResults> parts) {
        return new RowResults(
                new Row(id, id, List.of()),
                parts.stream().flatMap(part -> part.results().stream()).toList());
    }

    /** Rows after rows. */
    static List<RowResults> concat(List<RowResults> first, List<RowResults> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** One line for every figure where the recipe is better, and for every wrong refusal and acceptance of ours. */
    List<String> losses() {
        List<String> losses = new ArrayList<>();
        for (RowResults row : rows) {
            addAlignmentLosses(losses, row);
            for (BoardMetric metric : BoardMetric.values()) {
                addMetricLoss(losses, row, metric);
            }
        }
        return losses;
    }

    private static void addAlignmentLosses(List<String> losses, RowResults row) {
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

    private static void addMetricLoss(List<String> losses, RowResults row, BoardMetric metric) {
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
