package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore.Worst;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far off one method's changes of one metric are, in the metric's unit. Refused pairs are not in it; what a method
 * measures without an alignment is.
 *
 * @param changes with a known truth that were asked for
 * @param notMeasurable those without a number
 * @param medianError of the absolute errors
 * @param rmsError root mean square of the errors
 * @param worst the pair with the largest absolute error
 * @param verdicts given on skin that did not change
 * @param falseChanges verdicts of a change among those
 * @param intervals stated
 * @param covering intervals that contain the truth
 * @param meanDetectable of the least changes that would have been called one
 * @param directions asked: the scene is about this metric, and its true change is not small
 * @param rightDirections with the true sign
 */
public record MetricScore(
        int changes,
        int notMeasurable,
        @Nullable Double medianError,
        @Nullable Double rmsError,
        @Nullable Worst worst,
        int verdicts,
        int falseChanges,
        int intervals,
        int covering,
        @Nullable Double meanDetectable,
        int directions,
        int rightDirections) {

    /** The score of a method over some pairs. */
    public static MetricScore of(List<PairResult> results, BoardMetric metric, Method method) {
        Tally tally = new Tally();
        for (PairResult result : results) {
            Finding finding = result.by(method);
            if (finding != null) {
                result.pair().known().changes().stream()
                        .filter(truth -> truth.metric() == metric)
                        .forEach(truth -> tally.add(result.pair(), truth, finding));
            }
        }
        return tally.score();
    }

    private static final class Tally {
        private final List<Double> errors = new ArrayList<>();
        private final List<Double> detectable = new ArrayList<>();
        private @Nullable Worst worst;
        private int changes;
        private int verdicts;
        private int falseChanges;
        private int covering;
        private int directions;
        private int rightDirections;

        void add(TestPair pair, TrueChange truth, Finding finding) {
            for (MeasuredChange change : finding.changes()) {
                if (change.metric() == truth.metric()) {
                    changes++;
                    Double value = change.value();
                    if (value != null) {
                        addError(pair, truth, value);
                        addCertainty(truth, value, change.certainty());
                    }
                }
            }
        }

        private void addError(TestPair pair, TrueChange truth, double value) {
            double error = value - truth.value();
            errors.add(Math.abs(error));
            worst = Worst.of(worst, pair.name(), Math.abs(error));
            boolean asked = pair.known().headlines().contains(truth.metric());
            if (asked && Math.abs(truth.value()) >= truth.metric().small) {
                directions++;
                rightDirections += Math.signum(value) == Math.signum(truth.value()) ? 1 : 0;
            }
        }

        private void addCertainty(TrueChange truth, double value, Finding.@Nullable Certainty certainty) {
            if (certainty == null) {
                return;
            }
            detectable.add(certainty.detectable());
            covering += certainty.covers(truth.value()) ? 1 : 0;
            if (truth.isNone()) {
                verdicts++;
                falseChanges += certainty.callsItChange(value) ? 1 : 0;
            }
        }

        MetricScore score() {
            Samples all = new Samples(errors);
            return new MetricScore(
                    changes,
                    changes - all.count(),
                    all.median(),
                    all.rootMeanSquare(),
                    worst,
                    verdicts,
                    falseChanges,
                    detectable.size(),
                    covering,
                    new Samples(detectable).mean(),
                    directions,
                    rightDirections);
        }
    }
}
