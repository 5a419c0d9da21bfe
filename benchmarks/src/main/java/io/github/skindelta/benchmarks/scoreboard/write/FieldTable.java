package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.MetricScore;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.TypicalChange;
import java.util.List;

/** Scars that have shrunk, by a map with and without its smooth field; a line for each method. */
final class FieldTable {

    private static final List<Method> METHODS = List.of(Method.OURS, Method.WITHOUT_FIELD, Method.RIVAL);

    private FieldTable() {}

    static String of(List<RowResults> rows) {
        Table table = new Table(
                "Row",
                "method",
                "aligned",
                "true change, %",
                "measured, %",
                "median error, points",
                "largest error, points",
                "not measurable",
                "carried outline: median off, %",
                "carried outline: worst off, %",
                "median px",
                "in target: median px");
        for (RowResults row : rows) {
            RowResults compared = new RowResults(
                    row.row(),
                    row.results().stream()
                            .filter(result -> result.by(Method.WITHOUT_FIELD) != null)
                            .toList());
            METHODS.forEach(method -> addLine(table, compared, method));
        }
        return table.toString();
    }

    private static void addLine(Table table, RowResults row, Method method) {
        AlignmentScore map = AlignmentScore.of(row.results(), method);
        MetricScore area = MetricScore.of(row.results(), BoardMetric.SCAR_AREA_PERCENT, method);
        TypicalChange typical = TypicalChange.of(row.results(), BoardMetric.SCAR_AREA_PERCENT, method);
        if (map.pairs() > 0) {
            table.add(
                    method == Method.OURS ? row.row().id() : "",
                    method.title(),
                    Cell.share(map.aligned(), map.pairs()),
                    Cell.of(typical.truth()),
                    Cell.of(typical.measured()),
                    Cell.of(area.medianError()),
                    Cell.of(area.worst(), row.row().id()),
                    Cell.share(area.notMeasurable(), area.changes()),
                    Cell.of(map.outlineOffPercent()),
                    Cell.of(map.worstOutline(), row.row().id()),
                    Cell.of(map.medianPx()),
                    Cell.of(map.inTargetMedianPx()));
        }
    }
}
