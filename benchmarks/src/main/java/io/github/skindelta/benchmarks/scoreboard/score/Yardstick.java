package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore.Worst;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One figure for many changes: what is asked of each, and how that is summed up. */
public final class Yardstick {

    public static final Yardstick MEDIAN_ERROR = ofSizes(JudgedChange::error, Samples::median);
    public static final Yardstick P95_ERROR = ofSizes(JudgedChange::error, Samples::p95);
    public static final Yardstick RMS_ERROR = ofSizes(JudgedChange::error, Samples::rootMeanSquare);
    /** Percent of the true change. */
    public static final Yardstick MEDIAN_RELATIVE_ERROR = ofSizes(JudgedChange::relativeErrorPercent, Samples::median);
    /** Percent of the true change. */
    public static final Yardstick P95_RELATIVE_ERROR = ofSizes(JudgedChange::relativeErrorPercent, Samples::p95);

    /** Percent of the true number in the after photo. */
    public static final Yardstick MEDIAN_ABSOLUTE_ERROR = ofSizes(JudgedChange::absoluteErrorPercent, Samples::median);

    public static final Yardstick MEAN_DETECTABLE = ofSizes(JudgedChange::detectable, Samples::mean);
    /** Percent of the verdicts on what did not change. */
    public static final Yardstick FALSE_VERDICTS = ofShare(JudgedChange::isFalseVerdict);
    /** Percent of the intervals that contain the truth. */
    public static final Yardstick COVERAGE = ofShare(JudgedChange::isCovered);
    /** Percent of the changes that come out again. */
    public static final Yardstick STEADY = ofShare(JudgedChange::isSteady);
    /** Percent of what was asked. */
    public static final Yardstick MEASURED = ofShare(JudgedChange::isMeasured);

    private final Each each;
    private final Sum sum;
    private final Kind kind;

    private Yardstick(Each each, Sum sum, Kind kind) {
        this.each = each;
        this.sum = sum;
        this.kind = kind;
    }

    private enum Kind {
        /** Each change has a size, so that one is the largest. */
        SIZE,
        /** Each change counts or does not. */
        SHARE
    }

    private interface Each {
        @Nullable
        Double of(JudgedChange change);
    }

    private interface Sum {
        @Nullable
        Double of(Samples samples);
    }

    private interface Question {
        @Nullable
        Boolean of(JudgedChange change);
    }

    private static Yardstick ofSizes(Each each, Sum sum) {
        return new Yardstick(each, sum, Kind.SIZE);
    }

    private static Yardstick ofShare(Question question) {
        return new Yardstick(change -> percent(question.of(change)), Samples::mean, Kind.SHARE);
    }

    private static @Nullable Double percent(@Nullable Boolean is) {
        return is == null ? null : (Double) (is ? 100.0 : 0.0);
    }

    /** The figure; null of nothing. */
    public @Nullable Double of(List<JudgedChange> changes) {
        return sum.of(samples(changes));
    }

    /** How many pairs the figure is of. */
    public int pairs(List<JudgedChange> changes) {
        return (int) changes.stream()
                .filter(change -> each.of(change) != null)
                .map(change -> change.pair().name())
                .distinct()
                .count();
    }

    /** The pair with the largest value; null of nothing, and where each pair only counts or does not. */
    public @Nullable Worst worst(List<JudgedChange> changes) {
        Worst worst = null;
        for (JudgedChange change : kind == Kind.SHARE ? List.<JudgedChange>of() : changes) {
            worst = Worst.of(worst, change.pair().name(), each.of(change));
        }
        return worst;
    }

    private Samples samples(List<JudgedChange> changes) {
        Function<JudgedChange, Stream<Double>> known = change -> Stream.ofNullable(each.of(change));
        return new Samples(changes.stream().flatMap(known).toList());
    }
}
