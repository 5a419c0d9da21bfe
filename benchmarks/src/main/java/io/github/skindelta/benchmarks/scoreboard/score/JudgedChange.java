package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.Certainty;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.Change;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.NoNumber;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a method made of one metric of one target, beside the truth. A refused pair is in it, as one without a number:
 * who refuses does not look better for it.
 *
 * @param pair where
 * @param truth what it should have been
 * @param outcome what it was
 */
public record JudgedChange(TestPair pair, TrueChange truth, Finding.Outcome outcome) {

    /** Of redness, EI. */
    private static final double STEADY = 0.3;

    private static final double STEADY_SHARE = 0.04;

    /** All of a metric with a known truth, of those pairs that a method was run on and was to measure. */
    public static List<JudgedChange> of(List<PairResult> results, BoardMetric metric, Method method) {
        return results.stream()
                .filter(result -> result.pair().task().measures())
                .flatMap(result -> result.pair().known().changes().stream()
                        .filter(truth -> truth.metric() == metric)
                        .flatMap(truth -> judged(result, truth, method)))
                .toList();
    }

    /**
     * A pair that repeats another one, where the truth is what the method itself said about that other one.
     *
     * @param original the pair that is repeated: the same targets and metrics
     */
    public static List<JudgedChange> repeated(PairResult result, PairResult original, Method method) {
        Finding again = result.by(method);
        Finding first = original.by(method);
        List<JudgedChange> judged = new ArrayList<>();
        for (int i = 0; again != null && first != null && i < first.changes().size(); i++) {
            MeasuredChange said = first.changes().get(i);
            if (said.outcome() instanceof Change change) {
                TrueChange truth = new TrueChange(said.metric(), change.value());
                judged.add(new JudgedChange(result.pair(), truth, outcome(again, i)));
            }
        }
        return judged;
    }

    private static Finding.Outcome outcome(Finding finding, int i) {
        String refusal = finding.refusal();
        return i < finding.changes().size()
                ? finding.changes().get(i).outcome()
                : new NoNumber(refusal == null ? "" : refusal);
    }

    private static Stream<JudgedChange> judged(PairResult result, TrueChange truth, Method method) {
        Finding finding = result.by(method);
        if (finding == null) {
            return Stream.of();
        }
        String refusal = finding.refusal();
        List<MeasuredChange> changes = finding.changesOf(truth.metric());
        if (changes.isEmpty() && refusal != null) {
            return Collections.nCopies(
                    result.pair().task().targets().size(),
                    new JudgedChange(result.pair(), truth, new NoNumber(refusal)))
                    .stream();
        }
        return changes.stream().map(change -> new JudgedChange(result.pair(), truth, change.outcome()));
    }

    /** Absolute, in the metric's unit on the board; null without a number. */
    public @Nullable Double error() {
        return outcome instanceof Change change ? (Double) Math.abs(change.value() - truth.value()) : null;
    }

    /** In percent of the true change; null without a number, or where nothing happened. */
    public @Nullable Double relativeErrorPercent() {
        Double error = error();
        return error == null || truth.isNone() ? null : (Double) (100 * error / Math.abs(truth.value()));
    }

    /** How far the number read in the after photo is off, in percent of the true one; null without either. */
    public @Nullable Double absoluteErrorPercent() {
        Double after = truth.after();
        return !(outcome instanceof Change change) || after == null || after == 0
                ? null
                : (Double) (100 * Math.abs(change.after() - after) / Math.abs(after));
    }

    /** The least change that would have been called one; null where the method says nothing. */
    public @Nullable Double detectable() {
        Certainty certainty = certainty();
        return certainty == null ? null : (Double) certainty.detectable();
    }

    /** Whether the interval contains the truth; null where there is none. */
    public @Nullable Boolean isCovered() {
        Certainty certainty = certainty();
        return certainty == null ? null : (Boolean) certainty.covers(truth.value());
    }

    /** Whether a verdict says that there is a change where nothing happened; null where that cannot be. */
    public @Nullable Boolean isFalseVerdict() {
        Certainty certainty = certainty();
        if (certainty == null || !truth.isNone() || !(outcome instanceof Change change)) {
            return null;
        }
        return certainty.callsItChange(change.value());
    }

    /** Whether it repeats the truth to {@code 0.3 + 4 %} of what was read in the after photo, or to its own interval. */
    public @Nullable Boolean isSteady() {
        Double error = error();
        if (error == null || !(outcome instanceof Change change)) {
            return null;
        }
        double allowed = STEADY + STEADY_SHARE * Math.abs(change.after());
        return error <= allowed || Boolean.TRUE.equals(isCovered());
    }

    public boolean isMeasured() {
        return outcome instanceof Change;
    }

    private @Nullable Certainty certainty() {
        return outcome instanceof Change change ? change.certainty() : null;
    }
}
