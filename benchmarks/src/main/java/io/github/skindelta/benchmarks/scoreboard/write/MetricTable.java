package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.MetricScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.SkinTypes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How far off both methods' changes of a metric are; a line for each method that has one. */
final class MetricTable {

    private MetricTable() {}

    /** Whether any method was asked. */
    static boolean has(RowResults row, BoardMetric metric) {
        return Method.EVERYWHERE.stream()
                .anyMatch(
                        method -> MetricScore.of(row.results(), metric, method).changes() > 0);
    }

    /** Whether SkinDelta states an interval for anything. */
    static boolean isCertain(List<PairResult> results) {
        return Stream.of(BoardMetric.values())
                .anyMatch(metric -> MetricScore.of(results, metric, Method.OURS).intervals() > 0);
    }

    static String of(List<RowResults> rows, BoardMetric metric) {
        Table table = new Table(
                "Row",
                "method",
                "changes",
                "not measurable",
                "median error",
                "median I–IV",
                "median V–VI",
                "RMS error",
                "largest error",
                "direction right",
                "false changes",
                "covering intervals",
                "mean detectable change");
        for (RowResults row : rows) {
            String title = row.row().id();
            for (Method method : Method.EVERYWHERE) {
                if (MetricScore.of(row.results(), metric, method).changes() > 0) {
                    addLine(
                            table,
                            List.of(title, method.title()),
                            row,
                            results -> MetricScore.of(results, metric, method));
                    title = "";
                }
            }
        }
        return table.toString();
    }

    private static void addLine(
            Table table, List<String> head, RowResults row, Function<List<PairResult>, MetricScore> scored) {
        MetricScore all = scored.apply(row.results());
        table.add(
                head.get(0),
                head.get(1),
                String.valueOf(all.changes()),
                String.valueOf(all.notMeasurable()),
                Cell.of(all.medianError()),
                Cell.of(scored.apply(SkinTypes.LIGHT.of(row.results())).medianError()),
                Cell.of(scored.apply(SkinTypes.DARK.of(row.results())).medianError()),
                Cell.of(all.rmsError()),
                Cell.of(all.worst(), row.row().id()),
                Cell.share(all.rightDirections(), all.directions()),
                Cell.share(all.falseChanges(), all.verdicts()),
                Cell.share(all.covering(), all.intervals()),
                Cell.of(all.meanDetectable()));
    }
}
