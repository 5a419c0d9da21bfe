package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far SkinDelta's changes of a metric are off on each of Fitzpatrick's skin types, where there is something to measure:
 * where the truth of the after photo is not 0.
 *
 * @param medians of the errors without their sign, types I to VI, in the metric's unit on the board; null of none
 * @param pairs all together
 */
public record TypeErrors(List<@Nullable Double> medians, int pairs) {

    private static final int TYPES = 6;

    /** Of some pairs; those of unknown type do not count. */
    public static TypeErrors of(List<PairResult> results, BoardMetric metric) {
        List<@Nullable Double> medians = new ArrayList<>();
        int pairs = 0;
        for (int type = 1; type <= TYPES; type++) {
            Samples errors = errors(results, metric, type);
            medians.add(errors.median());
            pairs += errors.count();
        }
        return new TypeErrors(medians, pairs);
    }

    private static Samples errors(List<PairResult> results, BoardMetric metric, int type) {
        List<PairResult> ofType = results.stream()
                .filter(result -> result.pair().known().skinType() == type)
                .toList();
        return new Samples(JudgedChange.of(ofType, metric, Method.OURS).stream()
                .filter(change ->
                        change.truth().after() != null && change.truth().after() != 0)
                .map(JudgedChange::error)
                .filter(Objects::nonNull)
                .toList());
    }

    /** The largest over the smallest; null where a type has none, or where one is 0. */
    public @Nullable Double worstToBest() {
        if (medians.contains(null)) {
            return null;
        }
        double[] known = medians.stream()
                .mapToDouble(median -> Objects.requireNonNull(median))
                .sorted()
                .toArray();
        return known[0] == 0 ? null : (Double) (known[TYPES - 1] / known[0]);
    }
}
