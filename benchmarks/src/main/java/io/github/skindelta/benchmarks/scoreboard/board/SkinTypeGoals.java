package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.score.TypeErrors;
import java.util.ArrayList;
import java.util.List;

/** Whether a metric is about as good on all skin types; the errors themselves are a table of the board. */
final class SkinTypeGoals {

    private static final int PAIRS = 40;
    private static final Aim TWICE = Aim.atMost(2);

    private SkinTypeGoals() {}

    static List<Goal> of(Board board) {
        List<Goal> goals = new ArrayList<>();
        for (BoardMetric metric : BoardMetric.values()) {
            TypeErrors errors = TypeErrors.of(board.allScenes(), metric);
            Double ratio = errors.worstToBest();
            if (ratio != null) {
                goals.add(new Goal(
                        "skin types I–VI, worst over best median error",
                        metric.title(),
                        Unit.RATIO,
                        TWICE.words(Unit.RATIO),
                        ratio,
                        null,
                        "",
                        errors.pairs(),
                        0,
                        TWICE.verdict(TWICE.isMetBy(ratio, null), errors.pairs() >= PAIRS)));
            }
        }
        return goals;
    }
}
