package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.board.NumberGoalList.Reading;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore.Worst;
import io.github.skindelta.benchmarks.scoreboard.score.JudgedChange;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.Yardstick;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the intervals contain the truth as often as they say. Scars' areas are judged where there was a scar: where
 * neither photo has any, 0 → 0 is right whatever the interval, and false scars are false verdicts.
 */
final class CoverageGoals {

    private static final int POOLED = 200;
    private static final int SCENE = 40;
    private static final Aim POOLED_AIM = Aim.between(92, 98);
    private static final Aim SCENE_AIM = Aim.between(90, 99);

    static final List<BoardMetric> METRICS = List.of(
            BoardMetric.REDNESS,
            BoardMetric.REDNESS_LAB,
            BoardMetric.PIGMENTATION,
            BoardMetric.LIGHTNESS,
            BoardMetric.ITA,
            BoardMetric.HAEMOGLOBIN,
            BoardMetric.MELANIN,
            BoardMetric.REDNESS_AREA,
            BoardMetric.EVENNESS,
            BoardMetric.TEXTURE_FINE,
            BoardMetric.TEXTURE_COARSE,
            BoardMetric.SCAR_AREA_PERCENT,
            BoardMetric.SCAR_CONTRAST_PERCENT);

    private CoverageGoals() {}

    static List<Goal> of(Board board) {
        List<Goal> goals = new ArrayList<>();
        NumberGoalList pooled = new NumberGoalList("95 % intervals that contain the truth", POOLED, board.scenes());
        for (BoardMetric metric : METRICS) {
            pooled.add(metric.title(), Unit.PERCENT, POOLED_AIM, Reading.of(Yardstick.COVERAGE, metric));
        }
        goals.addAll(pooled.goals());
        for (BoardMetric metric : METRICS) {
            goals.addAll(byScene(metric, board.scenes()));
        }
        return goals;
    }

    /** The number of scenes whose intervals contain it too rarely or too often; of scenes with enough pairs. */
    private static List<Goal> byScene(BoardMetric metric, List<RowResults> scenes) {
        List<Worst> coverages = new ArrayList<>();
        int pairs = 0;
        for (RowResults scene : scenes) {
            List<JudgedChange> changes = JudgedChange.of(scene.results(), metric, Method.OURS);
            Double coverage = Yardstick.COVERAGE.of(changes);
            int stated = Yardstick.COVERAGE.pairs(changes);
            if (coverage != null && stated >= SCENE) {
                coverages.add(new Worst(scene.row().id(), coverage));
                pairs += stated;
            }
        }
        return coverages.isEmpty() ? List.of() : List.of(goal(metric, coverages, pairs));
    }

    private static Goal goal(BoardMetric metric, List<Worst> coverages, int pairs) {
        double outside = coverages.stream()
                .filter(scene -> !SCENE_AIM.isMetBy(scene.value(), null))
                .count();
        String worst = coverages.stream()
                .sorted((one, other) ->
                        Double.compare(SCENE_AIM.badness(other.value()), SCENE_AIM.badness(one.value())))
                .limit(1)
                .map(scene -> "%s %s".formatted(Unit.PERCENT.digits(scene.value()), scene.pair()))
                .findFirst()
                .orElseThrow();
        return new Goal(
                "scenes outside %s, of those with %d pairs".formatted(SCENE_AIM.words(Unit.PERCENT), SCENE),
                "%s: of %d".formatted(metric.title(), coverages.size()),
                Unit.COUNT,
                Aim.NONE.words(Unit.COUNT),
                outside,
                null,
                worst,
                pairs,
                0,
                Aim.NONE.verdict(outside == 0, pairs >= SCENE));
    }
}
