package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.board.NumberGoalList.Reading;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.Yardstick;
import java.util.ArrayList;
import java.util.List;

/** What is asked of scars, wrinkles, pores, stretch marks and hair, and of pigment and texture that changed. */
final class StructureGoals {

    private static final int PAIRS = 40;

    private static final List<String> SHRINKING =
            List.of("red-scar-shrinks", "hyperpigmented-scar-shrinks", "atrophic-scar-shrinks");

    private static final List<String> FADING =
            List.of("red-scar-fades", "hyperpigmented-scar-fades", "atrophic-scar-fades");

    private final Board board;
    private final String nuisance;
    private final List<Goal> goals = new ArrayList<>();

    private StructureGoals(Board board, String nuisance) {
        this.board = board;
        this.nuisance = nuisance;
    }

    static List<Goal> of(Board board) {
        List<Goal> all = new ArrayList<>();
        all.addAll(new StructureGoals(board, "mild").goals(List.of(4.0, 3.0, 8.0, 10.0)));
        all.addAll(new StructureGoals(board, "hard").goals(List.of(8.0, 6.0, 15.0, 20.0)));
        return all;
    }

    /** With the aims for a scar's area, its change, pigmentation and what wrinkles, pores, marks and hair come to. */
    private List<Goal> goals(List<Double> aims) {
        NumberGoalList scars = list("scars of known size", SHRINKING);
        add(
                scars,
                BoardMetric.SCAR_AREA,
                "area, of the true area",
                Aim.atMost(aims.get(0)),
                Yardstick.MEDIAN_ABSOLUTE_ERROR);
        goals.addAll(scars.goals());
        for (String scene : SHRINKING) {
            NumberGoalList shrinking = list(scene, List.of(scene));
            add(
                    shrinking,
                    BoardMetric.SCAR_AREA_PERCENT,
                    "change of area, points",
                    Aim.atMost(aims.get(1)),
                    Yardstick.MEDIAN_ERROR);
            goals.addAll(shrinking.goals());
        }
        for (String scene : FADING) {
            NumberGoalList fading = list(scene, List.of(scene));
            add(fading, BoardMetric.SCAR_AREA_PERCENT, "change of area, points", Aim.atMost(4), Yardstick.MEDIAN_ERROR);
            add(
                    fading,
                    BoardMetric.SCAR_CONTRAST_PERCENT,
                    "change of contrast, points",
                    Aim.atMost(10),
                    Yardstick.MEDIAN_ERROR);
            goals.addAll(fading.goals());
        }
        NumberGoalList pigment = list("pigmentation −25 %", List.of("pigmentation-down"));
        add(
                pigment,
                BoardMetric.PIGMENTATION,
                "pigmentation, of the true change",
                Aim.atMost(aims.get(2)),
                Yardstick.MEDIAN_RELATIVE_ERROR);
        goals.addAll(pigment.goals());
        NumberGoalList texture = list("texture −30 %", List.of("texture-smoothing"));
        Aim points = nuisance.equals("mild") ? Aim.atMost(4) : Aim.REPORTED;
        add(texture, BoardMetric.TEXTURE_FINE, "texture-fine, points", points, Yardstick.MEDIAN_ERROR);
        goals.addAll(texture.goals());
        structure(BoardMetric.WRINKLE_LENGTH, aims.get(3), List.of("wrinkles-shorten", "wrinkles-unchanged"));
        structure(BoardMetric.PORE_DENSITY, aims.get(3), List.of("pores-shrink", "pores-unchanged"));
        structure(BoardMetric.HAIR_COVERAGE, aims.get(3), List.of("hair-grows", "hair-unchanged"));
        structure(BoardMetric.HAIR_DENSITY, aims.get(3), List.of("hair-grows", "hair-unchanged"));
        structure(
                BoardMetric.STRIAE_AREA,
                aims.get(3),
                List.of("striae-rubra-narrow", "striae-alba-narrow", "striae-unchanged"));
        return goals;
    }

    private void structure(BoardMetric metric, double within, List<String> scenes) {
        NumberGoalList list = list(metric.title(), scenes);
        add(list, metric, "of the true number", Aim.atMost(within), Yardstick.MEDIAN_ABSOLUTE_ERROR);
        add(list, metric, "change, of the true change", Aim.REPORTED, Yardstick.MEDIAN_RELATIVE_ERROR);
        Aim measured = nuisance.equals("mild") ? Aim.atLeast(90) : Aim.REPORTED;
        add(list, metric, "measured", measured, Yardstick.MEASURED);
        add(list, metric, "false verdicts", Aim.atMost(5), Yardstick.FALSE_VERDICTS);
        add(list, metric, "95 % intervals that contain the truth", Aim.REPORTED, Yardstick.COVERAGE);
        goals.addAll(list.goals());
    }

    private static void add(NumberGoalList list, BoardMetric metric, String figure, Aim aim, Yardstick yardstick) {
        list.add(figure, Unit.PERCENT, aim, Reading.of(yardstick, metric));
    }

    private NumberGoalList list(String subject, List<String> scenes) {
        List<RowResults> rows = board.rowsOf(nuisance).stream()
                .filter(row -> scenes.contains(row.row().scene()))
                .toList();
        return new NumberGoalList(subject + ", " + nuisance, PAIRS, rows);
    }
}
