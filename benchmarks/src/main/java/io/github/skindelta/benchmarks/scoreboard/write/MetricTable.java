package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.score.MetricScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult.Method;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.SkinTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far off both methods' changes of a metric are; a line for each method that has one. */
final class MetricTable {

    private static final List<String> TITLES = List.of(
            "Row",
            "method",
            "changes",
            "not measurable",
            "median error",
            "I–IV",
            "V–VI",
            "RMS error",
            "largest error",
            "direction right");
    private static final List<String> CERTAINTY =
            List.of("false changes", "covering intervals", "mean detectable change");

    private MetricTable() {}

    /** Whether any method was asked. */
    static boolean has(RowResults row, BoardMetric metric) {
        return Arrays.stream(Method.values())
                .anyMatch(
                        method -> MetricScore.of(row.results(), metric, method).changes() > 0);
    }

    /** Columns about certainty only where some method states any. */
    static String of(List<RowResults> rows, BoardMetric metric) {
        boolean certain = rows.stream()
                .anyMatch(row -> Arrays.stream(Method.values())
                        .anyMatch(method ->
                                MetricScore.of(row.results(), metric, method).intervals() > 0));
        List<String> titles = new ArrayList<>(TITLES);
        titles.addAll(certain ? CERTAINTY : List.of());
        Table table = new Table(titles.toArray(String[]::new));
        for (RowResults row : rows) {
            String title = row.row().id();
            for (Method method : Method.values()) {
                MetricScore score = MetricScore.of(row.results(), metric, method);
                if (score.changes() > 0) {
                    List<String> first = new ArrayList<>(List.of(title, Cell.of(method)));
                    first.addAll(errors(row, metric, method));
                    table.add(first, certain ? certainty(score) : List.of());
                    title = "";
                }
            }
        }
        return table.toString();
    }

    private static List<String> errors(RowResults row, BoardMetric metric, Method method) {
        List<PairResult> results = row.results();
        MetricScore all = MetricScore.of(results, metric, method);
        MetricScore light = MetricScore.of(SkinTypes.LIGHT.of(results), metric, method);
        MetricScore dark = MetricScore.of(SkinTypes.DARK.of(results), metric, method);
        return List.of(
                String.valueOf(all.changes()),
                String.valueOf(all.notMeasurable()),
                Cell.of(all.medianError()),
                Cell.of(light.medianError()),
                Cell.of(dark.medianError()),
                Cell.of(all.rmsError()),
                Cell.of(all.worst(), row.row().id()),
                Cell.share(all.rightDirections(), all.directions()));
    }

    private static List<String> certainty(MetricScore score) {
        return List.of(
                Cell.share(score.falseChanges(), score.verdicts()),
                Cell.share(score.covering(), score.intervals()),
                Cell.of(score.meanDetectable()));
    }
}
