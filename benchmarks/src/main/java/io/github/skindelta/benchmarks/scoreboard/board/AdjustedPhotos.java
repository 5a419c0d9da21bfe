package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.board.NumberGoalList.Reading;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.score.JudgedChange;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.Yardstick;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of a real pair's redness if the camera had treated one photo otherwise. */
final class AdjustedPhotos {

    private static final int PAIRS = 40;

    private final Map<String, PairResult> originals;

    private AdjustedPhotos(Board board) {
        this.originals = board.rows().stream()
                .filter(row -> row.row().id().equals(Row.SMILES))
                .flatMap(row -> row.results().stream())
                .collect(Collectors.toMap(result -> result.pair().name(), Function.identity()));
    }

    static List<Goal> goals(Board board) {
        AdjustedPhotos adjusted = new AdjustedPhotos(board);
        BoardMetric redness = BoardMetric.REDNESS;
        return new NumberGoalList(
                        "white balance, ±½ EV, gamma 0.9–1.1 put on one real photo",
                        PAIRS,
                        board.rowsOf(Row.ADJUSTED),
                        adjusted::changes)
                .add(
                        "redness moves ≤ 0.3 EI + 4 % or within its interval",
                        Unit.PERCENT, Aim.ALL, Reading.of(Yardstick.STEADY, redness))
                .add("redness moves: median", Unit.EI, Aim.REPORTED, Reading.of(Yardstick.MEDIAN_ERROR, redness))
                .add("redness moves: 95th percentile", Unit.EI, Aim.REPORTED, Reading.of(Yardstick.P95_ERROR, redness))
                .add("move within its interval", Unit.PERCENT, Aim.REPORTED, Reading.of(Yardstick.COVERAGE, redness))
                .add("measured again", Unit.PERCENT, Aim.REPORTED, Reading.of(Yardstick.MEASURED, redness))
                .goals();
    }

    private List<JudgedChange> changes(RowResults row, BoardMetric metric, Method method) {
        return row.results().stream()
                .flatMap(result -> changes(result, method).stream())
                .filter(change -> change.truth().metric() == metric)
                .toList();
    }

    private List<JudgedChange> changes(PairResult result, Method method) {
        PairResult original = originals.get(result.pair().known().repeats());
        return original == null ? List.of() : JudgedChange.repeated(result, original, method);
    }
}
