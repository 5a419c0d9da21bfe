package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals for the alignment of some pairs as they are added. Of no pairs nothing is asked. */
final class GoalList {

    private final List<Goal> goals = new ArrayList<>();
    private final String subject;
    private final int needed;
    private final AlignmentScore ours;
    private final AlignmentScore recipe;

    /** What to read off a score. */
    interface Reading {

        /** The figure, null where there is none. */
        @Nullable
        Double of(AlignmentScore score);
    }

    /**
     * An empty list.
     *
     * @param subject of which pairs
     * @param needed of fewer pairs a goal is met on too few
     * @param results what the methods found
     */
    GoalList(String subject, int needed, List<PairResult> results) {
        this.subject = subject;
        this.needed = needed;
        this.ours = AlignmentScore.of(results, Method.OURS);
        this.recipe = AlignmentScore.of(results, Method.RIVAL);
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    /** One more. */
    GoalList add(String figure, Unit unit, Aim aim, Reading reading) {
        Double found = reading.of(ours);
        Double other = recipe.pairs() == 0 ? null : reading.of(recipe);
        if (ours.pairs() > 0) {
            goals.add(new Goal(
                    subject,
                    figure,
                    unit,
                    aim.words(unit),
                    found,
                    other,
                    "",
                    ours.pairs(),
                    recipe.pairs(),
                    aim.verdict(aim.isMetBy(found, other), ours.pairs() >= needed)));
        }
        return this;
    }
}
