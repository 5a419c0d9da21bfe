package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.util.List;

/** How exact and how fast the alignment is by what finds its matches; a line for each. */
final class RegistrarTable {

    private static final List<Method> METHODS = List.of(Method.OURS, Method.BOOFCV, Method.RIVAL);

    private RegistrarTable() {}

    static String of(List<RowResults> rows) {
        Table table = new Table(
                "Row",
                "method",
                "aligned",
                "silent failures",
                "median px",
                "95th percentile px",
                "worst pair's median px",
                "overlap: within twice the stated",
                "median s",
                "longest s");
        for (RowResults row : rows) {
            METHODS.forEach(method -> addLine(table, row, method));
        }
        return table.toString();
    }

    private static void addLine(Table table, RowResults row, Method method) {
        AlignmentScore score = AlignmentScore.of(row.results(), method);
        if (score.pairs() > 0) {
            table.add(
                    method == Method.OURS ? row.row().id() : "",
                    method.title(),
                    Cell.share(score.aligned(), score.pairs()),
                    String.valueOf(score.silentFailures()),
                    Cell.of(score.medianPx()),
                    Cell.of(score.p95Px()),
                    Cell.of(score.worst(), row.row().id()),
                    Cell.percent(score.overlapStated().withinTwicePercent()),
                    Cell.of(score.medianSeconds()),
                    Cell.of(score.longestSeconds()));
        }
    }
}
