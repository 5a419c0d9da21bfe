package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.board.Board;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.JudgedChange;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.Yardstick;
import java.util.ArrayList;
import java.util.List;

/** How many of SkinDelta's intervals contain the truth; a line for each scene, a column for each metric. */
final class CoverageTable {

    private static final List<BoardMetric> METRICS = List.of(BoardMetric.values()).stream()
            .filter(metric -> !metric.ours.isEmpty())
            .toList();

    private CoverageTable() {}

    static String of(Board board) {
        List<String> titles = new ArrayList<>(List.of("Row"));
        METRICS.forEach(metric -> titles.add(metric.title()));
        Table table = new Table(titles.toArray(String[]::new));
        board.scenes().forEach(scene -> addLine(table, scene));
        for (String nuisance : List.of("mild", "hard")) {
            addLine(table, Board.pooled("all " + nuisance, board.rowsOf(nuisance)));
        }
        addLine(table, Board.pooled("all", board.scenes()));
        return table.toString();
    }

    private static void addLine(Table table, RowResults row) {
        List<String> cells = new ArrayList<>(List.of(row.row().id()));
        METRICS.forEach(metric -> cells.add(cell(row, metric)));
        table.add(cells.toArray(String[]::new));
    }

    private static String cell(RowResults row, BoardMetric metric) {
        List<JudgedChange> changes = JudgedChange.of(row.results(), metric, Method.OURS);
        Double percent = Yardstick.COVERAGE.of(changes);
        return percent == null
                ? Cell.NOTHING
                : "%s of %d".formatted(Cell.percent(percent), Yardstick.COVERAGE.pairs(changes));
    }
}
