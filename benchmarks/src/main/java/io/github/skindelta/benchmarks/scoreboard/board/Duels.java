package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.MetricScore;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is better in a row. Acceptance is compared on all pairs; exactness on those that both methods aligned rightly, so
 * that neither gains by refusing what is difficult or by accepting what it gets wrong.
 */
final class Duels {

    private final String row;
    private final List<PairResult> both;
    private final List<PairResult> rightly;
    private final List<Duel> duels = new ArrayList<>();

    private Duels(RowResults row) {
        this.row = row.row().id();
        this.both = row.results().stream()
                .filter(result -> result.by(Method.RIVAL) != null)
                .toList();
        this.rightly = both.stream()
                .filter(result -> result.isAlignedRightly(Method.OURS) && result.isAlignedRightly(Method.RIVAL))
                .toList();
    }

    /** Those of a row; none where the rival was not run. */
    static List<Duel> of(RowResults row) {
        Duels duels = new Duels(row);
        duels.acceptance();
        duels.exactness();
        for (BoardMetric metric : BoardMetric.values()) {
            duels.metric(metric);
        }
        return duels.duels;
    }

    private void acceptance() {
        int same = (int) both.stream().filter(PairResult::showsSameSkin).count();
        int ours = alignedRightly(Method.OURS);
        int rivals = alignedRightly(Method.RIVAL);
        add(
                -ours,
                -rivals,
                "aligned %d of %d pairs of the same skin rightly, the recipe %d".formatted(ours, same, rivals));
        int oursWrong = AlignmentScore.of(both, Method.OURS).silentFailures();
        int rivalsWrong = AlignmentScore.of(both, Method.RIVAL).silentFailures();
        add(
                oursWrong,
                rivalsWrong,
                "%s in %d of %d pairs, the recipe in %d"
                        .formatted(
                                same == 0
                                        ? "accepted skin that is not the same"
                                        : "accepted an alignment to the wrong place",
                                oursWrong,
                                both.size(),
                                rivalsWrong));
    }

    private int alignedRightly(Method method) {
        return (int) both.stream()
                .filter(result -> result.showsSameSkin() && result.isAlignedRightly(method))
                .count();
    }

    private void exactness() {
        AlignmentScore ours = AlignmentScore.of(rightly, Method.OURS);
        AlignmentScore rivals = AlignmentScore.of(rightly, Method.RIVAL);
        size("the median place is off by", "px", ours.medianPx(), rivals.medianPx());
        size("one place in twenty is off by more than", "px", ours.p95Px(), rivals.p95Px());
    }

    private void metric(BoardMetric metric) {
        List<PairResult> measured = rightly.stream()
                .filter(result -> result.measures(metric, Method.OURS) && result.measures(metric, Method.RIVAL))
                .toList();
        MetricScore ours = MetricScore.of(measured, metric, Method.OURS);
        MetricScore rivals = MetricScore.of(measured, metric, Method.RIVAL);
        String change = "the change of " + metric.title();
        size(change + " is typically wrong by", metric.unit, ours.medianError(), rivals.medianError());
        int oursWrong = ours.directions() - ours.rightDirections();
        int rivalsWrong = rivals.directions() - rivals.rightDirections();
        add(
                oursWrong,
                rivalsWrong,
                "%s has the wrong sign in %d of %d pairs, the recipe's in %d"
                        .formatted(change, oursWrong, ours.directions(), rivalsWrong));
    }

    private void size(String what, String unit, @Nullable Double ours, @Nullable Double rivals) {
        if (ours != null && rivals != null && !Digits.of(ours).equals(Digits.of(rivals))) {
            add(ours, rivals, "%s %s %s, the recipe's by %s".formatted(what, Digits.of(ours), unit, Digits.of(rivals)));
        }
    }

    /** Less is better. */
    private void add(double ours, double rivals, String words) {
        if (ours != rivals) {
            duels.add(new Duel(row, words, ours > rivals ? Duel.Better.RIVAL : Duel.Better.OURS));
        }
    }
}
