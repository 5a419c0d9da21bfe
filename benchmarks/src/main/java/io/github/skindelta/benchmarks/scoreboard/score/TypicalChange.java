package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Medians over the pairs in which a method has measured a metric, in the metric's unit on the board.
 *
 * @param truth of the true changes
 * @param measured of the measured changes
 */
public record TypicalChange(
        @Nullable Double truth, @Nullable Double measured) {

    /** That of a method over some pairs. */
    public static TypicalChange of(List<PairResult> results, BoardMetric metric, Method method) {
        List<Double> truths = new ArrayList<>();
        List<Double> measured = new ArrayList<>();
        for (PairResult result : results) {
            Finding finding = result.by(method);
            for (TrueChange change : result.pair().known().changes()) {
                if (finding != null && change.metric() == metric && result.measures(metric, method)) {
                    truths.add(change.value());
                    finding.changes().stream()
                            .filter(found -> found.metric() == metric)
                            .flatMap(found -> Optional.ofNullable(found.value()).stream())
                            .forEach(measured::add);
                }
            }
        }
        return new TypicalChange(new Samples(truths).median(), new Samples(measured).median());
    }
}
