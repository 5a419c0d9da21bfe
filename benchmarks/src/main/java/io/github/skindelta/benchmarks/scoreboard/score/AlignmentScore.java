package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.Registration;
import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well one method aligned some pairs. Pixels are of the after photo; landmarks of all aligned pairs are pooled.
 *
 * @param pairs it was given
 * @param aligned it accepted
 * @param wrongRefusals pairs of the same skin that it refused
 * @param silentFailures pairs that it accepted and mapped to the wrong place, or of different skin
 * @param medianPx of the landmarks' errors
 * @param meanPx of the landmarks' errors
 * @param p95Px their 95th percentile
 * @param inTargetMedianPx median inside the targets
 * @param inTargetP95Px 95th percentile inside the targets
 * @param worst the pair with the largest median, null if no landmark is known
 * @param trueOverStated median over pairs of the true error over the stated one
 * @param withinTwiceStatedPercent pairs whose true error is at most twice the stated one
 * @param medianSeconds wall time
 * @param longestSeconds wall time of the slowest pair
 */
public record AlignmentScore(
        int pairs,
        int aligned,
        int wrongRefusals,
        int silentFailures,
        @Nullable Double medianPx,
        @Nullable Double meanPx,
        @Nullable Double p95Px,
        @Nullable Double inTargetMedianPx,
        @Nullable Double inTargetP95Px,
        @Nullable Worst worst,
        @Nullable Double trueOverStated,
        @Nullable Double withinTwiceStatedPercent,
        @Nullable Double medianSeconds,
        @Nullable Double longestSeconds) {

    /** A true error of more than this many times the stated one has been understated. */
    private static final double TWICE = 2;

    /**
     * The pair that does worst.
     *
     * @param pair its name
     * @param value its error
     */
    public record Worst(String pair, double value) {

        public static @Nullable Worst of(@Nullable Worst so, String pair, @Nullable Double value) {
            return value == null || (so != null && so.value >= value) ? so : new Worst(pair, value);
        }
    }

    /** The score of a method, over those pairs that it was run on. */
    public static AlignmentScore of(List<PairResult> results, Method method) {
        List<PairResult> run =
                results.stream().filter(result -> result.by(method) != null).toList();
        List<Finding> findings = run.stream()
                .map(result -> Objects.requireNonNull(result.by(method)))
                .toList();
        List<Registration> maps = new ArrayList<>();
        Worst worst = null;
        for (PairResult result : run) {
            Registration map = Objects.requireNonNull(result.by(method)).registration();
            if (map != null) {
                maps.add(map);
                worst = Worst.of(worst, result.pair().name(), map.everywhere().median());
            }
        }
        Samples everywhere =
                Samples.pooled(maps.stream().map(Registration::everywhere).toList());
        Samples inTarget =
                Samples.pooled(maps.stream().map(Registration::inTarget).toList());
        Samples ratios = ratios(maps);
        Samples seconds = new Samples(findings.stream().map(Finding::seconds).toList());
        return new AlignmentScore(
                run.size(),
                (int) findings.stream().filter(Finding::isAligned).count(),
                wrongRefusals(run, method),
                (int) run.stream()
                        .filter(result -> result.failsSilently(method))
                        .count(),
                everywhere.median(),
                everywhere.mean(),
                everywhere.quantile(0.95),
                inTarget.median(),
                inTarget.quantile(0.95),
                worst,
                ratios.median(),
                withinTwice(ratios),
                seconds.median(),
                seconds.largest());
    }

    private static int wrongRefusals(List<PairResult> run, Method method) {
        return (int) run.stream()
                .filter(PairResult::showsSameSkin)
                .filter(result -> !Objects.requireNonNull(result.by(method)).isAligned())
                .count();
    }

    private static Samples ratios(List<Registration> maps) {
        List<Double> ratios = new ArrayList<>();
        for (Registration map : maps) {
            Double ratio = map.trueOverStated();
            if (ratio != null) {
                ratios.add(ratio);
            }
        }
        return new Samples(ratios);
    }

    private static @Nullable Double withinTwice(Samples ratios) {
        long within = ratios.sorted().stream().filter(ratio -> ratio <= TWICE).count();
        return ratios.count() == 0 ? null : (Double) (100.0 * within / ratios.count());
    }
}
