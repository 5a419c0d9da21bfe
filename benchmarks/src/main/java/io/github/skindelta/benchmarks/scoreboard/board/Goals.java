package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore.Worst;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.benchmarks.scoreboard.score.SkinTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the alignment, on the rows that a board has. */
final class Goals {

    private static final int PAIRS = 40;
    private static final int STRANGERS = 120;

    private final Board board;

    private Goals(Board board) {
        this.board = board;
    }

    static List<Goal> of(Board board) {
        Goals goals = new Goals(board);
        List<Goal> all = new ArrayList<>();
        all.addAll(goals.byNuisance());
        all.addAll(goals.onDarkSkin());
        all.addAll(goals.wideChange());
        all.addAll(goals.strangers());
        all.addAll(goals.stated());
        all.addAll(goals.real());
        return all;
    }

    private List<Goal> byNuisance() {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(new GoalList("mild", PAIRS, group("mild"))
                .add("aligned", Unit.PERCENT, Aim.ALL, AlignmentScore::alignedOfAllPercent)
                .add("silent failures", Unit.COUNT, Aim.NONE, Goals::silentFailures)
                .add("median error", Unit.PX, Aim.atMost(0.4), AlignmentScore::medianPx)
                .add("95th percentile", Unit.PX, Aim.atMost(1), AlignmentScore::p95Px)
                .add("worst pair's median", Unit.PX, Aim.atMost(1), Goals::worst)
                .goals());
        goals.addAll(new GoalList("hard", PAIRS, group("hard"))
                .add("aligned", Unit.PERCENT, Aim.ALL, AlignmentScore::alignedOfAllPercent)
                .add("silent failures", Unit.COUNT, Aim.NONE, Goals::silentFailures)
                .add("median error", Unit.PX, Aim.atMost(0.8), AlignmentScore::medianPx)
                .add("95th percentile", Unit.PX, Aim.atMost(2), AlignmentScore::p95Px)
                .add("worst pair's median", Unit.PX, Aim.REPORTED, Goals::worst)
                .goals());
        goals.addAll(new GoalList("severe", PAIRS, group("severe"))
                .add("aligned", Unit.PERCENT, Aim.atLeast(60), AlignmentScore::alignedOfAllPercent)
                .add("silent failures", Unit.COUNT, Aim.NONE, Goals::silentFailures)
                .add("median error", Unit.PX, Aim.atMost(1.5), AlignmentScore::medianPx)
                .add("95th percentile", Unit.PX, Aim.REPORTED, AlignmentScore::p95Px)
                .add("worst pair's median", Unit.PX, Aim.REPORTED, Goals::worst)
                .goals());
        return goals;
    }

    private List<Goal> onDarkSkin() {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(new GoalList("types V–VI, mild", PAIRS, SkinTypes.DARK.of(group("mild")))
                .add("aligned", Unit.PERCENT, Aim.ALL, AlignmentScore::alignedOfAllPercent)
                .add("median error", Unit.PX, Aim.atMost(0.6), AlignmentScore::medianPx)
                .add("95th percentile", Unit.PX, Aim.REPORTED, AlignmentScore::p95Px)
                .add("worst pair's median", Unit.PX, Aim.REPORTED, Goals::worst)
                .goals());
        goals.addAll(new GoalList("types V–VI, hard", PAIRS, SkinTypes.DARK.of(group("hard")))
                .add("aligned", Unit.PERCENT, Aim.REPORTED, AlignmentScore::alignedOfAllPercent)
                .add("silent failures", Unit.COUNT, Aim.REPORTED, Goals::silentFailures)
                .add("median error", Unit.PX, Aim.REPORTED, AlignmentScore::medianPx)
                .add("95th percentile", Unit.PX, Aim.REPORTED, AlignmentScore::p95Px)
                .goals());
        return goals;
    }

    private List<Goal> wideChange() {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(new GoalList("40 % of the frame changed, mild", PAIRS, row("wide-change/mild"))
                .add("aligned", Unit.PERCENT, Aim.ALL, AlignmentScore::alignedOfAllPercent)
                .add("silent failures", Unit.COUNT, Aim.NONE, Goals::silentFailures)
                .add("outside: median error", Unit.PX, Aim.atMost(0.4), AlignmentScore::outOfTargetMedianPx)
                .add("outside: 95th percentile", Unit.PX, Aim.atMost(1), AlignmentScore::outOfTargetP95Px)
                .add("outside: worst pair's median", Unit.PX, Aim.atMost(1), Goals::worstOutside)
                .add("inside: median error", Unit.PX, Aim.atMost(1.5), AlignmentScore::inTargetMedianPx)
                .add("inside: 95th percentile", Unit.PX, Aim.REPORTED, AlignmentScore::inTargetP95Px)
                .goals());
        goals.addAll(new GoalList("40 % of the frame changed, hard", PAIRS, row("wide-change/hard"))
                .add("aligned", Unit.PERCENT, Aim.REPORTED, AlignmentScore::alignedOfAllPercent)
                .add("silent failures", Unit.COUNT, Aim.REPORTED, Goals::silentFailures)
                .add("outside: median error", Unit.PX, Aim.REPORTED, AlignmentScore::outOfTargetMedianPx)
                .add("inside: median error", Unit.PX, Aim.REPORTED, AlignmentScore::inTargetMedianPx)
                .goals());
        return goals;
    }

    private List<Goal> strangers() {
        return new GoalList("different skin, mirrored, noise, flat", STRANGERS, group(Row.STRANGERS))
                .add("refused", Unit.PERCENT, Aim.ALL, Goals::refusedPercent)
                .goals();
    }

    private List<Goal> stated() {
        List<Goal> goals = new ArrayList<>();
        List<PairResult> accepted = accepted(List.of("mild", "hard", "severe", Row.WIDE_CHANGE));
        goals.addAll(new GoalList("stated error, accepted pairs", PAIRS, accepted)
                .add("target: true within twice", Unit.PERCENT, Aim.atLeast(95), Goals::withinInTarget)
                .add("target: true / stated", Unit.RATIO, Aim.between(0.5, 1.5), Goals::ratioInTarget)
                .add("overlap: true within twice", Unit.PERCENT, Aim.atLeast(95), Goals::withinInOverlap)
                .add("overlap: true / stated", Unit.RATIO, Aim.between(0.5, 1.5), Goals::ratioInOverlap)
                .goals());
        for (String group : List.of("mild", "hard", "severe", Row.WIDE_CHANGE)) {
            goals.addAll(new GoalList("stated error, " + group, PAIRS, accepted(List.of(group)))
                    .add("target: true within twice", Unit.PERCENT, Aim.REPORTED, Goals::withinInTarget)
                    .add("overlap: true within twice", Unit.PERCENT, Aim.REPORTED, Goals::withinInOverlap)
                    .goals());
        }
        return goals;
    }

    private List<Goal> real() {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(new GoalList("graf1–graf3", 1, row("real/homography"))
                .add("mean error of four corners", Unit.PX, Aim.atMost(2), AlignmentScore::meanPx)
                .goals());
        goals.addAll(faces("lisa", 6));
        goals.addAll(faces("zoom", 3));
        goals.addAll(new GoalList("faces-neutral-smile", 26, row("real/faces-neutral-smile"))
                .add("accepted", Unit.COUNT, Aim.atLeast(25), score -> (double) score.aligned())
                .goals());
        goals.addAll(new GoalList("a person against another", 50, row("real/faces-strangers"))
                .add("accepted", Unit.COUNT, Aim.NONE, score -> (double) score.aligned())
                .goals());
        return goals;
    }

    private List<Goal> faces(String set, int pairs) {
        return new GoalList("faces-same-person, " + set, pairs, row("real/faces-same-person/" + set))
                .add("accepted", Unit.COUNT, Aim.REPORTED, score -> (double) score.aligned())
                .add("silent failures", Unit.COUNT, Aim.REPORTED, Goals::silentFailures)
                .add("on skin: median error", Unit.PX, Aim.BELOW_RECIPE, AlignmentScore::medianPx)
                .add("on skin: 95th percentile", Unit.PX, Aim.BELOW_RECIPE, AlignmentScore::p95Px)
                .goals();
    }

    private static double silentFailures(AlignmentScore score) {
        return score.silentFailures();
    }

    private static double refusedPercent(AlignmentScore score) {
        return 100.0 * (score.pairs() - score.aligned()) / score.pairs();
    }

    private static @Nullable Double worst(AlignmentScore score) {
        return value(score.worst());
    }

    private static @Nullable Double worstOutside(AlignmentScore score) {
        return value(score.worstOutOfTarget());
    }

    private static @Nullable Double withinInTarget(AlignmentScore score) {
        return score.inTargetStated().withinTwicePercent();
    }

    private static @Nullable Double ratioInTarget(AlignmentScore score) {
        return score.inTargetStated().trueOverStated();
    }

    private static @Nullable Double withinInOverlap(AlignmentScore score) {
        return score.overlapStated().withinTwicePercent();
    }

    private static @Nullable Double ratioInOverlap(AlignmentScore score) {
        return score.overlapStated().trueOverStated();
    }

    private static @Nullable Double value(@Nullable Worst worst) {
        return worst == null ? null : (Double) worst.value();
    }

    private List<PairResult> accepted(List<String> groups) {
        return groups.stream()
                .flatMap(group -> group(group).stream())
                .filter(Goals::isAligned)
                .toList();
    }

    private static boolean isAligned(PairResult result) {
        Finding ours = result.by(Method.OURS);
        return ours != null && ours.isAligned();
    }

    private List<PairResult> group(String group) {
        return results(board.rowsOf(group));
    }

    private List<PairResult> row(String id) {
        return results(
                board.rows().stream().filter(row -> row.row().id().equals(id)).toList());
    }

    private static List<PairResult> results(List<RowResults> rows) {
        return rows.stream().flatMap(row -> row.results().stream()).toList();
    }
}
