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

/** What is asked of the numbers, on the rows that a board has. */
final class NumberGoals {

    private static final int PAIRS = 40;
    private static final int FACES = 26;
    /** The same measurements as those in their own unit. */
    private static final List<BoardMetric> PERCENTAGES =
            List.of(BoardMetric.SCAR_AREA_PERCENT, BoardMetric.SCAR_CONTRAST_PERCENT);

    /** Each measurement once. */
    private static final List<BoardMetric> MEASURED = List.of(BoardMetric.values()).stream()
            .filter(metric -> !metric.ours.isEmpty() && !PERCENTAGES.contains(metric))
            .toList();

    private static final Aim FALSE_AT_MOST = Aim.atMost(5);

    private final Board board;

    private NumberGoals(Board board) {
        this.board = board;
    }

    static List<Goal> of(Board board) {
        NumberGoals goals = new NumberGoals(board);
        List<Goal> all = new ArrayList<>();
        all.addAll(goals.unchanged("mild", List.of(Aim.atMost(0.4), Aim.atMost(2), Aim.atMost(2))));
        all.addAll(goals.unchanged("hard", List.of(Aim.atMost(0.8), Aim.atMost(5), Aim.REPORTED)));
        all.addAll(goals.blood());
        all.addAll(CoverageGoals.of(board));
        all.addAll(goals.notSilent());
        all.addAll(goals.crossTalk("mild"));
        all.addAll(goals.crossTalk("hard"));
        all.addAll(goals.faces());
        all.addAll(AdjustedPhotos.goals(board));
        all.addAll(StructureGoals.of(board));
        all.addAll(ScarGoals.of(board));
        all.addAll(SkinTypeGoals.of(board));
        all.addAll(CardGoals.of(board));
        return all;
    }

    /** With the aims for redness, textures and the area in percent of the target. */
    private List<Goal> unchanged(String nuisance, List<Aim> aims) {
        NumberGoalList goals = new NumberGoalList(
                "nothing changed, " + nuisance,
                PAIRS,
                board.rowsOf(nuisance).stream().filter(NumberGoals::isUnchanged).toList());
        goals.add("false verdicts", Unit.PERCENT, FALSE_AT_MOST, new Reading(Yardstick.FALSE_VERDICTS, MEASURED));
        for (BoardMetric metric : MEASURED) {
            goals.add(
                    "false verdicts: " + metric.title(),
                    Unit.PERCENT,
                    FALSE_AT_MOST,
                    Reading.of(Yardstick.FALSE_VERDICTS, metric));
        }
        addErrors(goals, BoardMetric.REDNESS, Unit.EI, aims.get(0));
        addErrors(goals, BoardMetric.TEXTURE_FINE, Unit.PERCENT, aims.get(1));
        addErrors(goals, BoardMetric.TEXTURE_COARSE, Unit.PERCENT, aims.get(1));
        addErrors(goals, BoardMetric.SCAR_AREA_FRACTION, Unit.PERCENT, aims.get(2));
        return goals.goals();
    }

    private static boolean isUnchanged(RowResults row) {
        return row.row().scene().endsWith("unchanged");
    }

    /** The typical error is judged; what one in twenty exceeds is reported. */
    private static void addErrors(NumberGoalList goals, BoardMetric metric, Unit unit, Aim aim) {
        goals.add(metric.title() + ": median error", unit, aim, Reading.of(Yardstick.MEDIAN_ERROR, metric))
                .add(metric.title() + ": 95th percentile", unit, Aim.REPORTED, Reading.of(Yardstick.P95_ERROR, metric));
    }

    private List<Goal> blood() {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(blood(SkinTypes.LIGHT, "mild", Aim.atMost(6)));
        goals.addAll(blood(SkinTypes.LIGHT, "hard", Aim.atMost(12)));
        goals.addAll(blood(SkinTypes.DARK, "mild", Aim.atMost(12)));
        goals.addAll(blood(SkinTypes.DARK, "hard", Aim.REPORTED));
        return goals;
    }

    private List<Goal> blood(SkinTypes types, String nuisance, Aim aim) {
        List<RowResults> rows = rows("redness-down/" + nuisance, "redness-up/" + nuisance, "dark/" + nuisance).stream()
                .map(row -> new RowResults(row.row(), types.of(row.results())))
                .toList();
        return new NumberGoalList("blood × 0.6 and × 1.8, types %s, %s".formatted(types.title, nuisance), PAIRS, rows)
                .addRednessThatChanged(aim)
                .goals();
    }

    private List<Goal> notSilent() {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(detectable("mild", List.of(0.6, 0.6, 4.0, 6.0)));
        goals.addAll(detectable("hard", List.of(1.0, 1.2, 8.0, 10.0)));
        goals.addAll(measured("mild", Aim.atLeast(95)));
        goals.addAll(measured("hard", Aim.atLeast(80)));
        return goals;
    }

    /** With the most for redness, pigmentation, fine texture and a scar's area. */
    private List<Goal> detectable(String nuisance, List<Double> most) {
        return new NumberGoalList("mean detectable change, " + nuisance, PAIRS, board.rowsOf(nuisance))
                .add("redness", Unit.EI, Aim.atMost(most.get(0)), detectable(BoardMetric.REDNESS))
                .add("pigmentation", Unit.MI, Aim.atMost(most.get(1)), detectable(BoardMetric.PIGMENTATION))
                .add("texture-fine", Unit.PERCENT, Aim.atMost(most.get(2)), detectable(BoardMetric.TEXTURE_FINE))
                .add(
                        "scar-area, of the area before",
                        Unit.PERCENT,
                        Aim.atMost(most.get(3)),
                        detectable(BoardMetric.SCAR_AREA_PERCENT))
                .goals();
    }

    private static Reading detectable(BoardMetric metric) {
        return Reading.of(Yardstick.MEAN_DETECTABLE, metric);
    }

    /** All painted photos show more than 15 px/mm. */
    private List<Goal> measured(String nuisance, Aim aim) {
        NumberGoalList goals = new NumberGoalList("measured at ≥ 15 px/mm, " + nuisance, PAIRS, board.rowsOf(nuisance));
        goals.add("all metrics", Unit.PERCENT, aim, new Reading(Yardstick.MEASURED, MEASURED));
        for (BoardMetric metric : MEASURED) {
            goals.add(metric.title(), Unit.PERCENT, aim, Reading.of(Yardstick.MEASURED, metric));
        }
        return goals.goals();
    }

    private List<Goal> crossTalk(String nuisance) {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(steadyTexture("pigmentation −25 %, ", nuisance, rows("pigmentation-down/" + nuisance)));
        goals.addAll(steadyTexture(
                "redness up or down, ", nuisance, rows("redness-down/" + nuisance, "redness-up/" + nuisance)));
        NumberGoalList redness =
                new NumberGoalList("texture −30 %, " + nuisance, PAIRS, rows("texture-smoothing/" + nuisance));
        addErrors(redness, BoardMetric.REDNESS, Unit.EI, Aim.atMost(0.4));
        goals.addAll(redness.goals());
        goals.addAll(new NumberGoalList(
                        "something else changed, " + nuisance,
                        PAIRS,
                        board.rowsOf(nuisance).stream()
                                .filter(row -> !isUnchanged(row))
                                .toList())
                .add("false verdicts", Unit.PERCENT, Aim.REPORTED, new Reading(Yardstick.FALSE_VERDICTS, MEASURED))
                .goals());
        return goals;
    }

    private static List<Goal> steadyTexture(String change, String nuisance, List<RowResults> rows) {
        NumberGoalList goals = new NumberGoalList(change + nuisance, PAIRS, rows);
        addErrors(goals, BoardMetric.TEXTURE_FINE, Unit.PERCENT, Aim.atMost(3));
        addErrors(goals, BoardMetric.TEXTURE_COARSE, Unit.PERCENT, Aim.atMost(3));
        return goals.goals();
    }

    private List<Goal> faces() {
        BoardMetric lab = BoardMetric.REDNESS_LAB;
        return new NumberGoalList("faces-neutral-smile, cheeks and forehead", FACES, rows(Row.SMILES))
                .add(
                        "redness-lab: RMS of the false change",
                        Unit.LAB,
                        Aim.atMost(0.75),
                        Reading.of(Yardstick.RMS_ERROR, lab))
                .add("redness-lab: mean detectable change", Unit.LAB, Aim.atMost(2.5), detectable(lab))
                .add(
                        "redness-lab: false verdicts",
                        Unit.PERCENT,
                        FALSE_AT_MOST,
                        Reading.of(Yardstick.FALSE_VERDICTS, lab))
                .add(
                        "redness: false verdicts",
                        Unit.PERCENT,
                        FALSE_AT_MOST,
                        Reading.of(Yardstick.FALSE_VERDICTS, BoardMetric.REDNESS))
                .add("redness: mean detectable change", Unit.EI, Aim.REPORTED, detectable(BoardMetric.REDNESS))
                .goals();
    }

    private List<RowResults> rows(String... ids) {
        return board.rows().stream()
                .filter(row -> List.of(ids).contains(row.row().id()))
                .toList();
    }
}
