package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.board.NumberGoalList.Reading;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.SkinTypes;
import io.github.skindelta.benchmarks.scoreboard.score.Yardstick;
import java.util.ArrayList;
import java.util.List;

/** What is asked of colours where something of known colour lies beside the skin. */
final class CardGoals {

    private static final int PAIRS = 40;

    /** Intervals of a few dozen pairs: one more or less is 2 %. */
    private static final Aim COVERAGE = Aim.between(90, 100);

    private static final List<BoardMetric> ALONE = List.of(
            BoardMetric.REDNESS,
            BoardMetric.REDNESS_LAB,
            BoardMetric.PIGMENTATION,
            BoardMetric.LIGHTNESS,
            BoardMetric.ITA);

    private final Board board;

    private CardGoals(Board board) {
        this.board = board;
    }

    static List<Goal> of(Board board) {
        CardGoals goals = new CardGoals(board);
        List<Goal> all = new ArrayList<>();
        all.addAll(goals.blood(SkinTypes.LIGHT, "mild", Aim.atMost(6)));
        all.addAll(goals.blood(SkinTypes.LIGHT, "hard", Aim.atMost(12)));
        all.addAll(goals.blood(SkinTypes.DARK, "mild", Aim.atMost(12)));
        all.addAll(goals.blood(SkinTypes.DARK, "hard", Aim.REPORTED));
        all.addAll(goals.intervals());
        all.addAll(goals.alone(Row.CARD_ALONE, "a colour card and no untouched skin"));
        all.addAll(goals.alone(Row.PAPER_ALONE, "white paper and no untouched skin"));
        return all;
    }

    private List<Goal> blood(SkinTypes types, String nuisance, Aim aim) {
        List<RowResults> rows = board.rowsOf(Row.CARD).stream()
                .filter(row -> row.row().id().endsWith(nuisance))
                .map(row -> new RowResults(row.row(), types.of(row.results())))
                .toList();
        return new NumberGoalList(
                        "blood × 0.6 and × 1.8 beside a colour card, types %s, %s".formatted(types.title, nuisance),
                        PAIRS,
                        rows)
                .addRednessThatChanged(aim)
                .goals();
    }

    private List<Goal> intervals() {
        NumberGoalList goals = new NumberGoalList(
                "95 % intervals that contain the truth, beside a colour card", PAIRS, board.rowsOf(Row.CARD));
        for (BoardMetric metric : ALONE) {
            goals.add(metric.title(), Unit.PERCENT, COVERAGE, Reading.of(Yardstick.COVERAGE, metric));
        }
        return goals.goals();
    }

    private List<Goal> alone(String group, String title) {
        NumberGoalList goals = new NumberGoalList(title, PAIRS, board.rowsOf(group));
        goals.add("false verdicts", Unit.PERCENT, Aim.atMost(5), new Reading(Yardstick.FALSE_VERDICTS, ALONE));
        goals.add("measured", Unit.PERCENT, Aim.REPORTED, new Reading(Yardstick.MEASURED, ALONE));
        for (BoardMetric metric : ALONE) {
            goals.add(
                            metric.title() + ": 95 % intervals that contain the truth",
                            Unit.PERCENT,
                            COVERAGE,
                            Reading.of(Yardstick.COVERAGE, metric))
                    .add(
                            metric.title() + ": number read off, of the true one",
                            Unit.PERCENT,
                            Aim.REPORTED,
                            Reading.of(Yardstick.MEDIAN_ABSOLUTE_ERROR, metric));
        }
        return goals.add(
                        "redness: mean detectable change",
                        Unit.EI,
                        Aim.REPORTED,
                        Reading.of(Yardstick.MEAN_DETECTABLE, BoardMetric.REDNESS))
                .goals();
    }
}
