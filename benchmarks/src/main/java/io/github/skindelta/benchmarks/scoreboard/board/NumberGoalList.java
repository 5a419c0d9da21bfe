package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore.Worst;
import io.github.skindelta.benchmarks.scoreboard.score.JudgedChange;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.Yardstick;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals for the changes of some rows as they are added. Where nothing was asked of a method there is no goal. */
final class NumberGoalList {

    private final List<Goal> goals = new ArrayList<>();
    private final String subject;
    private final int needed;
    private final List<RowResults> rows;
    private final Judge judge;

    /** Where the truth of a row's changes comes from. */
    interface Judge {
        List<JudgedChange> of(RowResults row, BoardMetric metric, Method method);
    }

    /**
     * What to read off the changes.
     *
     * @param yardstick which figure
     * @param metrics whose changes
     */
    record Reading(Yardstick yardstick, List<BoardMetric> metrics) {

        static Reading of(Yardstick yardstick, BoardMetric metric) {
            return new Reading(yardstick, List.of(metric));
        }
    }

    /**
     * An empty list.
     *
     * @param subject of which pairs
     * @param needed of fewer pairs a goal is met on too few
     * @param rows with what the methods found
     * @param judge where the truth comes from
     */
    NumberGoalList(String subject, int needed, List<RowResults> rows, Judge judge) {
        this.subject = subject;
        this.needed = needed;
        this.rows = rows;
        this.judge = judge;
    }

    /** One whose truth is known with the pairs. */
    NumberGoalList(String subject, int needed, List<RowResults> rows) {
        this(subject, needed, rows, (row, metric, method) -> JudgedChange.of(row.results(), metric, method));
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    /** One more. */
    NumberGoalList add(String figure, Unit unit, Aim aim, Reading reading) {
        List<JudgedChange> ours = changes(rows, reading, Method.OURS);
        List<JudgedChange> recipes = changes(rows, reading, Method.RIVAL);
        Yardstick yardstick = reading.yardstick;
        Double found = yardstick.of(ours);
        Double other = yardstick.of(recipes);
        int pairs = yardstick.pairs(ours);
        if (!ours.isEmpty()) {
            goals.add(new Goal(
                    subject,
                    figure,
                    unit,
                    aim.words(unit),
                    found,
                    other,
                    worst(unit, aim, reading),
                    pairs,
                    yardstick.pairs(recipes),
                    aim.verdict(aim.isMetBy(found, other), pairs >= needed)));
        }
        return this;
    }

    /** How far off a change of redness is: its typical error, judged, and its largest, reported. */
    NumberGoalList addRednessThatChanged(Aim aim) {
        return add(
                        "redness: median error, of the true change",
                        Unit.PERCENT,
                        aim,
                        Reading.of(Yardstick.MEDIAN_RELATIVE_ERROR, BoardMetric.REDNESS))
                .add(
                        "redness: 95th percentile",
                        Unit.PERCENT,
                        Aim.REPORTED,
                        Reading.of(Yardstick.P95_RELATIVE_ERROR, BoardMetric.REDNESS));
    }

    private List<JudgedChange> changes(List<RowResults> some, Reading reading, Method method) {
        return some.stream()
                .flatMap(row -> reading.metrics.stream().flatMap(metric -> judge.of(row, metric, method).stream()))
                .toList();
    }

    /** A row that is worse than all together, and a pair, such as {@code 0.31 unchanged/mild; pair 0.52 (unchanged/mild 101)}. */
    private String worst(Unit unit, Aim aim, Reading reading) {
        List<String> words = new ArrayList<>();
        Worst row = worstRow(aim, reading);
        Double all = reading.yardstick.of(changes(rows, reading, Method.OURS));
        if (row != null && all != null && aim.badness(row.value()) > aim.badness(all)) {
            words.add("%s %s".formatted(unit.digits(row.value()), row.pair()));
        }
        Worst pair = reading.yardstick.worst(changes(rows, reading, Method.OURS));
        if (pair != null) {
            words.add("pair %s (%s)".formatted(unit.digits(pair.value()), pair.pair()));
        }
        return String.join("; ", words);
    }

    private @Nullable Worst worstRow(Aim aim, Reading reading) {
        Worst worst = null;
        for (RowResults row : rows) {
            Double figure = reading.yardstick.of(changes(List.of(row), reading, Method.OURS));
            if (figure != null && (worst == null || aim.badness(figure) > aim.badness(worst.value()))) {
                worst = new Worst(row.row().id(), figure);
            }
        }
        return worst;
    }
}
