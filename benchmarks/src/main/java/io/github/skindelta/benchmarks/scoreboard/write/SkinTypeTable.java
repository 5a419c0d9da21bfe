package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.board.Board;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.score.TypeErrors;
import java.util.ArrayList;
import java.util.List;

/** Median errors of SkinDelta's changes by skin type; a line for each metric. */
final class SkinTypeTable {

    private SkinTypeTable() {}

    static String of(Board board) {
        Table table = new Table("Row", "unit", "I", "II", "III", "IV", "V", "VI", "worst over best", "pairs");
        for (BoardMetric metric : BoardMetric.values()) {
            TypeErrors errors = TypeErrors.of(board.allScenes(), metric);
            if (errors.pairs() > 0) {
                List<String> cells = new ArrayList<>(List.of(metric.title(), metric.unit));
                errors.medians().forEach(median -> cells.add(Cell.of(median)));
                cells.add(Cell.of(errors.worstToBest()));
                cells.add(String.valueOf(errors.pairs()));
                table.add(cells.toArray(String[]::new));
            }
        }
        return table.toString();
    }
}
