package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.board.Digits;
import io.github.skindelta.benchmarks.scoreboard.board.Goal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is asked of an alignment and what was found; a line for each figure. */
final class GoalTable {

    private GoalTable() {}

    static String of(List<Goal> goals) {
        Table table = new Table("goal", "figure", "aim", "SkinDelta", "recipe", "pairs", "verdict");
        String last = "";
        for (Goal goal : goals) {
            table.add(
                    goal.subject().equals(last) ? "" : goal.subject(),
                    goal.figure(),
                    goal.aim(),
                    value(goal, goal.ours()),
                    value(goal, goal.recipe()),
                    String.valueOf(goal.pairs()),
                    verdict(goal));
            last = goal.subject();
        }
        return table.toString();
    }

    private static String value(Goal goal, @Nullable Double value) {
        if (value == null) {
            return Cell.NOTHING;
        }
        return switch (goal.unit()) {
            case PX, RATIO -> Digits.of(value);
            case PERCENT -> String.format(Locale.ROOT, "%.1f %%", value);
            case PAIRS -> String.valueOf(value.intValue());
        };
    }

    private static String verdict(Goal goal) {
        return switch (goal.verdict()) {
            case MET -> "met";
            case MISSED -> "**missed**";
            case MET_ON_TOO_FEW -> "met, on too few pairs";
            case REPORTED -> Cell.NOTHING;
        };
    }
}
