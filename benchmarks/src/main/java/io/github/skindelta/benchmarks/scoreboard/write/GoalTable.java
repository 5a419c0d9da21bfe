package io.github.skindelta.benchmarks.scoreboard.write;

import io.github.skindelta.benchmarks.scoreboard.board.Goal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked and what was found; a line for each figure. */
final class GoalTable {

    private GoalTable() {}

    static String of(List<Goal> goals) {
        Table table = new Table("goal", "figure", "aim", "SkinDelta", "recipe", "worst", "pairs", "verdict");
        String last = "";
        for (Goal goal : goals) {
            table.add(
                    goal.subject().equals(last) ? "" : goal.subject(),
                    goal.figure(),
                    goal.aim(),
                    value(goal, goal.ours()),
                    recipe(goal),
                    goal.worst().isEmpty() ? Cell.NOTHING : goal.worst(),
                    String.valueOf(goal.pairs()),
                    verdict(goal));
            last = goal.subject();
        }
        return table.toString();
    }

    private static String value(Goal goal, @Nullable Double value) {
        return value == null ? Cell.NOTHING : goal.unit().digits(value);
    }

    /** With the number of its pairs where that is another one. */
    private static String recipe(Goal goal) {
        String value = value(goal, goal.recipe());
        return goal.recipe() == null || goal.recipePairs() == goal.pairs()
                ? value
                : "%s [%d]".formatted(value, goal.recipePairs());
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
