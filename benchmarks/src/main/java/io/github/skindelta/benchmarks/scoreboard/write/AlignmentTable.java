package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.SkinTypes;
import java.util.List;

/** How exactly both methods find places of skin again; a line for each. */
final class AlignmentTable {

    private AlignmentTable() {}

    static String of(List<RowResults> rows) {
        Table table = new Table(
                "Row",
                "method",
                "aligned",
                "aligned I–IV",
                "aligned V–VI",
                "silent failures",
                "median px",
                "median I–IV",
                "median V–VI",
                "95th percentile px",
                "in target: median px",
                "in target: 95th percentile px",
                "worst pair's median px",
                "in target: true / stated error",
                "in target: within twice the stated",
                "overlap: true / stated error",
                "overlap: within twice the stated");
        for (RowResults row : rows) {
            for (Method method : Method.EVERYWHERE) {
                addLine(table, row, method);
            }
        }
        return table.toString();
    }

    private static void addLine(Table table, RowResults row, Method method) {
        AlignmentScore all = AlignmentScore.of(row.results(), method);
        if (all.pairs() == 0) {
            return;
        }
        AlignmentScore light = AlignmentScore.of(SkinTypes.LIGHT.of(row.results()), method);
        AlignmentScore dark = AlignmentScore.of(SkinTypes.DARK.of(row.results()), method);
        boolean ours = method == Method.OURS;
        table.add(
                ours ? row.row().id() : "",
                method.title(),
                Cell.share(all.aligned(), all.pairs()),
                Cell.share(light.aligned(), light.pairs()),
                Cell.share(dark.aligned(), dark.pairs()),
                String.valueOf(all.silentFailures()),
                Cell.of(all.medianPx()),
                Cell.of(light.medianPx()),
                Cell.of(dark.medianPx()),
                Cell.of(all.p95Px()),
                Cell.of(all.inTargetMedianPx()),
                Cell.of(all.inTargetP95Px()),
                Cell.of(all.worst(), row.row().id()),
                Cell.of(all.inTargetStated().trueOverStated()),
                Cell.percent(all.inTargetStated().withinTwicePercent()),
                Cell.of(all.overlapStated().trueOverStated()),
                Cell.percent(all.overlapStated().withinTwicePercent()));
    }

    /** How long a pair takes. */
    static String ofTimes(List<RowResults> rows) {
        Table table = new Table("Row", "median s", "longest s", "recipe: median s", "recipe: longest s");
        for (RowResults row : rows) {
            List<PairResult> results = row.results();
            AlignmentScore ours = AlignmentScore.of(results, Method.OURS);
            AlignmentScore rivals = AlignmentScore.of(results, Method.RIVAL);
            table.add(
                    row.row().id(),
                    Cell.of(ours.medianSeconds()),
                    Cell.of(ours.longestSeconds()),
                    Cell.of(rivals.medianSeconds()),
                    Cell.of(rivals.longestSeconds()));
        }
        return table.toString();
    }
}
