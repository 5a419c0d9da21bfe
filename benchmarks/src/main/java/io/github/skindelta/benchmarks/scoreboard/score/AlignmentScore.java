package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Registration;
import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
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
 * @param outOfTargetMedianPx median outside the targets
 * @param outOfTargetP95Px 95th percentile outside the targets
 * @param worst the pair with the largest median, null if no landmark is known
 * @param worstOutOfTarget the pair with the largest median outside its target
 * @param inTargetStated the stated error, over the targets
 * @param overlapStated the stated error, over all that both photos show
 * @param outlineOffPercent median of by how much the area of a carried outline is off, either way
 * @param worstOutline the pair whose carried outline is off by most, percent
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
        @Nullable Double outOfTargetMedianPx,
        @Nullable Double outOfTargetP95Px,
        @Nullable Worst worst,
        @Nullable Worst worstOutOfTarget,
        StatedScore inTargetStated,
        StatedScore overlapStated,
        @Nullable Double outlineOffPercent,
        @Nullable Worst worstOutline,
        @Nullable Double medianSeconds,
        @Nullable Double longestSeconds) {

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
        List<Double> outlines = new ArrayList<>();
        Worst worst = null;
        Worst worstOutOfTarget = null;
        Worst worstOutline = null;
        for (PairResult result : run) {
            Registration map = Objects.requireNonNull(result.by(method)).registration();
            if (map != null) {
                maps.add(map);
                String name = result.pair().name();
                worst = Worst.of(worst, name, map.everywhere().median());
                worstOutOfTarget =
                        Worst.of(worstOutOfTarget, name, map.outOfTarget().median());
                for (double ratio : map.outlineAreas().sorted()) {
                    outlines.add(100 * Math.abs(ratio - 1));
                    worstOutline = Worst.of(worstOutline, name, 100 * Math.abs(ratio - 1));
                }
            }
        }
        Samples everywhere =
                Samples.pooled(maps.stream().map(Registration::everywhere).toList());
        Samples inTarget =
                Samples.pooled(maps.stream().map(Registration::inTarget).toList());
        Samples outOfTarget =
                Samples.pooled(maps.stream().map(Registration::outOfTarget).toList());
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
                outOfTarget.median(),
                outOfTarget.quantile(0.95),
                worst,
                worstOutOfTarget,
                StatedScore.of(maps, Registration::trueOverStated),
                StatedScore.of(maps, Registration::trueOverStatedInOverlap),
                new Samples(outlines).median(),
                worstOutline,
                seconds.median(),
                seconds.largest());
    }

    private static int wrongRefusals(List<PairResult> run, Method method) {
        return (int) run.stream()
                .filter(PairResult::showsSameSkin)
                .filter(result -> !Objects.requireNonNull(result.by(method)).isAligned())
                .count();
    }

    /** Accepted pairs, of those that it was given. */
    public @Nullable Double alignedOfAllPercent() {
        return pairs == 0 ? null : (Double) (100.0 * aligned / pairs);
    }
}
