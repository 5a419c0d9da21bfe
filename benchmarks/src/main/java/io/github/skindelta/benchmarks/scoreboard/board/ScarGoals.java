package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore.Worst;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.ScarScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether scars are found, outlined and followed from photo to photo. */
final class ScarGoals {

    private static final int PAIRS = 40;

    private final String subject;
    private final List<Scored> rows;
    private final ScarScore score;
    private final List<Goal> goals = new ArrayList<>();

    /** Outlines are matched pixel by pixel: once a row. */
    private record Scored(String row, ScarScore score) {}

    private interface Figure {
        @Nullable
        Double of(ScarScore score);
    }

    private ScarGoals(Board board, String nuisance) {
        this.subject = "scars of 2 mm² and more, " + nuisance;
        List<RowResults> all = board.rowsOf(nuisance);
        this.rows = all.stream()
                .map(row -> new Scored(row.row().id(), ScarScore.of(row.results())))
                .filter(scored -> scored.score().pairs() > 0)
                .toList();
        this.score =
                ScarScore.of(all.stream().flatMap(row -> row.results().stream()).toList());
    }

    static List<Goal> of(Board board) {
        List<Goal> all = new ArrayList<>();
        all.addAll(new ScarGoals(board, "mild").goals(Aim.atLeast(97), Aim.atLeast(0.93)));
        all.addAll(new ScarGoals(board, "hard").goals(Aim.atLeast(90), Aim.atLeast(0.88)));
        return all;
    }

    private List<Goal> goals(Aim matched, Aim dice) {
        if (rows.isEmpty()) {
            return List.of();
        }
        add("matched to the right one", Unit.PERCENT, matched, ScarScore::matchedPercent);
        add("new or vanished: told", Unit.PERCENT, matched, ScarScore::toldPercent);
        add("outlines: median Dice coefficient", Unit.RATIO, dice, ScarScore::medianDice);
        add("false scars", Unit.COUNT, Aim.REPORTED, all -> (double) all.falseScars());
        return goals;
    }

    private void add(String name, Unit unit, Aim aim, Figure figure) {
        Double found = figure.of(score);
        if (found == null) {
            return; // No scar came or went: nothing is asked.
        }
        Worst worst = null;
        for (Scored row : rows) {
            Double one = figure.of(row.score());
            if (one != null && (worst == null || aim.badness(one) > aim.badness(worst.value()))) {
                worst = new Worst(row.row(), one);
            }
        }
        goals.add(new Goal(
                subject,
                name,
                unit,
                aim.words(unit),
                found,
                null,
                worst == null ? "" : "%s %s".formatted(unit.digits(worst.value()), worst.pair()),
                score.pairs(),
                0,
                aim.verdict(aim.isMetBy(found, null), score.pairs() >= PAIRS)));
    }
}
