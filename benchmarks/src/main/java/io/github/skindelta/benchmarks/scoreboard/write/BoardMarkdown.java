package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.MetricScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult.Method;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.SkinTypes;
import io.github.skindelta.sample.PairRenderer;
import java.util.List;
import java.util.Objects;

/** The board for people. */
public final class BoardMarkdown {

    private final Board board;
    private final StringBuilder text = new StringBuilder();

    private BoardMarkdown(Board board) {
        this.board = board;
    }

    public static String of(Board board) {
        return new BoardMarkdown(board).written();
    }

    private String written() {
        head();
        summary();
        alignment();
        for (BoardMetric metric : BoardMetric.values()) {
            metric(metric);
        }
        strangers();
        real();
        losses();
        times();
        return text.toString();
    }

    private void head() {
        Machine machine = board.machine();
        line("# Scoreboard");
        line("");
        line(
                "How far off SkinDelta is, on pairs of photos whose truth is known. Rendered pairs: the truth comes from the scene that was painted, never from the code under test; errors are *measured change − true change*.");
        line(
                "Landmark errors are distances in pixels of the after photo between where a place of skin is mapped and where it is, pooled over all aligned pairs of a row; beside each median stands the pair that does worst.");
        line(
                "Metrics are compared on accepted pairs; *not measurable* is a refusal to give that number. The rival is the usual recipe in OpenCV-Python and scikit-image; where it cannot align it measures all the same, and those numbers count.");
        line(
                "False changes are verdicts of a change where nothing changed, covering intervals are those that contain the truth; a dash says that there is no such figure.");
        line(
                "Rows are scene × nuisance; *I–IV* and *V–VI* are skin types. The rival's texture is GLCM contrast, in percent of itself. Pairs of one scene have seeds in a row, so the skin type goes round.");
        line("");
        line("| | |\n|---|---|");
        line("| Machine | %s, %d × %s |".formatted(machine.system(), machine.processors(), machine.processor()));
        line("| JDK | %s |".formatted(machine.jdk()));
        line("| Commit | %s |".formatted(machine.commit()));
        line("| Renderer | version %d |".formatted(PairRenderer.VERSION));
        line("| Date | %s |".formatted(machine.date()));
        line("| Seeds | %s |".formatted(board.seeds()));
        line("| The usual recipe | %s |".formatted(board.rival()));
        line("| Command | `%s` |".formatted(board.command()));
    }

    private void summary() {
        section("Summary by nuisance");
        alignmentHead("Nuisance");
        board.summaries().stream()
                .filter(row -> !row.row().group().equals(Row.STRANGERS))
                .forEach(row -> alignmentLine(row.row().id(), row.results()));
    }

    private void alignment() {
        section("Alignment");
        alignmentHead("Row");
        for (RowResults row : board.rendered()) {
            for (SkinTypes types : SkinTypes.values()) {
                List<PairResult> results = types.of(row.results());
                if (!results.isEmpty()) {
                    alignmentLine(row.row().id() + (types == SkinTypes.ALL ? "" : " " + types.title), results);
                }
            }
        }
    }

    private void alignmentHead(String first) {
        line(
                "| " + first
                        + " | pairs | aligned | wrong refusals | median px | mean px | 95th percentile px | in target: median | 95th | worst pair's median px | true / stated error | within twice the stated | recipe: aligned | median px | mean px | 95th | worst pair |");
        line("|---|" + "---:|".repeat(8) + "---|" + "---:|".repeat(6) + "---|");
    }

    private void alignmentLine(String title, List<PairResult> results) {
        AlignmentScore ours = AlignmentScore.of(results, Method.OURS);
        AlignmentScore rivals = AlignmentScore.of(results, Method.RIVAL);
        cells(
                title,
                String.valueOf(ours.pairs()),
                Cell.percent(ours.aligned(), ours.pairs()),
                String.valueOf(ours.wrongRefusals()),
                Cell.of(ours.medianPx()),
                Cell.of(ours.meanPx()),
                Cell.of(ours.p95Px()),
                Cell.of(ours.inTargetMedianPx()),
                Cell.of(ours.inTargetP95Px()),
                Cell.of(ours.worst()),
                Cell.of(ours.trueOverStated()),
                ours.withinTwiceStatedPercent() == null ? "–" : Cell.of(ours.withinTwiceStatedPercent()) + " %",
                Cell.percent(rivals.aligned(), rivals.pairs()),
                Cell.of(rivals.medianPx()),
                Cell.of(rivals.meanPx()),
                Cell.of(rivals.p95Px()),
                Cell.of(rivals.worst()));
    }

    private void metric(BoardMetric metric) {
        List<RowResults> known = Board.concat(board.summaries(), board.rendered()).stream()
                .filter(row -> isKnown(row, metric))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        section("Change of %s, %s".formatted(metric.title(), metric.unit));
        metricHead();
        known.forEach(row -> metricLine(row, metric));
    }

    private static boolean isKnown(RowResults row, BoardMetric metric) {
        return MetricScore.of(row.results(), metric, Method.OURS).changes() > 0
                || MetricScore.of(row.results(), metric, Method.RIVAL).changes() > 0;
    }

    private void metricHead() {
        line(
                "| Row | changes | not measurable | median error | I–IV | V–VI | RMS | worst | direction right | false changes | covering intervals | mean detectable | recipe: changes | median error | RMS | worst | direction right |");
        line("|---|" + "---:|".repeat(6) + "---|" + "---:|".repeat(7) + "---|---:|");
    }

    private void metricLine(RowResults row, BoardMetric metric) {
        List<PairResult> results = row.results();
        MetricScore ours = MetricScore.of(results, metric, Method.OURS);
        MetricScore rivals = MetricScore.of(results, metric, Method.RIVAL);
        cells(
                row.row().id(),
                String.valueOf(ours.changes()),
                Cell.percent(ours.notMeasurable(), ours.changes()),
                Cell.of(ours.medianError()),
                Cell.of(MetricScore.of(SkinTypes.LIGHT.of(results), metric, Method.OURS)
                        .medianError()),
                Cell.of(MetricScore.of(SkinTypes.DARK.of(results), metric, Method.OURS)
                        .medianError()),
                Cell.of(ours.rmsError()),
                Cell.of(ours.worst()),
                Cell.share(ours.rightDirections(), ours.directions()),
                Cell.share(ours.falseChanges(), ours.verdicts()),
                Cell.share(ours.covering(), ours.intervals()),
                Cell.of(ours.meanDetectable()),
                String.valueOf(rivals.changes() - rivals.notMeasurable()),
                Cell.of(rivals.medianError()),
                Cell.of(rivals.rmsError()),
                Cell.of(rivals.worst()),
                Cell.share(rivals.rightDirections(), rivals.directions()));
    }

    private void strangers() {
        List<RowResults> rows = board.rowsOf(Row.STRANGERS);
        if (rows.isEmpty()) {
            return;
        }
        section("Strangers: pairs that must be refused");
        line(
                "| Row | pairs | refused | accepted wrongly | reasons | recipe: accepted wrongly |\n|---|---:|---:|---:|---|---:|");
        rows.forEach(this::strangersLine);
        strangersLine(Board.pooled("together", rows));
    }

    private void strangersLine(RowResults row) {
        AlignmentScore ours = AlignmentScore.of(row.results(), Method.OURS);
        AlignmentScore rivals = AlignmentScore.of(row.results(), Method.RIVAL);
        String reasons = row.results().stream()
                .map(result -> result.ours().refusal())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .reduce("", (all, code) -> all.isEmpty() ? code : all + ", " + code);
        cells(
                row.row().id(),
                String.valueOf(ours.pairs()),
                String.valueOf(ours.pairs() - ours.aligned()),
                String.valueOf(ours.wrongAcceptances()),
                reasons,
                Cell.of(rivals, rivals.wrongAcceptances()));
    }

    private void real() {
        List<RowResults> rows = board.rowsOf(Row.REAL);
        if (rows.isEmpty()) {
            return;
        }
        section("Real photos");
        line(
                "`homography`: the four corners of graf1 by the published map. `faces-same-person`: hand-picked landmarks on lids, nose and lips. `faces-neutral-smile`: cheeks and forehead of people who smile seconds later; their skin did not change, so every change is an error.");
        line("");
        alignmentHead("Row");
        rows.forEach(row -> alignmentLine(row.row().id(), row.results()));
        for (BoardMetric metric : BoardMetric.values()) {
            List<RowResults> known =
                    rows.stream().filter(row -> isKnown(row, metric)).toList();
            if (!known.isEmpty()) {
                line("");
                line("Change of %s, %s:\n".formatted(metric.title(), metric.unit));
                metricHead();
                known.forEach(row -> metricLine(row, metric));
            }
        }
    }

    private void losses() {
        section("Losses");
        List<String> losses = board.losses();
        line(
                losses.isEmpty()
                        ? "None in these rows."
                        : "Where the recipe is better, or a pair was wrongly refused or accepted:");
        line("");
        losses.forEach(loss -> line("- " + loss));
    }

    private void times() {
        section("Time for a pair");
        line("Wall time from two files to the numbers, two pairs at a time on this machine; rendering is not in it.");
        line("");
        line("| Rows | median s | longest s | recipe: median s | longest s |\n|---|---:|---:|---:|---:|");
        for (RowResults row : Board.concat(board.summaries(), board.rowsOf(Row.REAL))) {
            AlignmentScore ours = AlignmentScore.of(row.results(), Method.OURS);
            AlignmentScore rivals = AlignmentScore.of(row.results(), Method.RIVAL);
            cells(
                    row.row().id(),
                    Cell.of(ours.medianSeconds()),
                    Cell.of(ours.longestSeconds()),
                    Cell.of(rivals.medianSeconds()),
                    Cell.of(rivals.longestSeconds()));
        }
    }

    private void section(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void cells(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
