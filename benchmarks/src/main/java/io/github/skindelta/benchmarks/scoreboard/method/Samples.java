package io.github.skindelta.benchmarks.scoreboard.method;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to be summed up; every summary of none is null.
 *
 * @param sorted ascending
 */
public record Samples(List<Double> sorted) {

    /** Sorts a copy. */
    public Samples {
        sorted = sorted.stream().sorted().toList();
    }

    /** All of several. */
    public static Samples pooled(Collection<Samples> parts) {
        return new Samples(parts.stream().flatMap(part -> part.sorted.stream()).toList());
    }

    public int count() {
        return sorted.size();
    }

    public @Nullable Double median() {
        return quantile(0.5);
    }

    /** Between neighbours in proportion, as R's type 7 does. */
    public @Nullable Double quantile(double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        double at = share * (sorted.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }

    public @Nullable Double p95() {
        return quantile(0.95);
    }

    public @Nullable Double largest() {
        return quantile(1);
    }

    public @Nullable Double mean() {
        return sorted.isEmpty()
                ? null
                : (Double) (sorted.stream().mapToDouble(Double::doubleValue).sum() / sorted.size());
    }

    public @Nullable Double rootMeanSquare() {
        if (sorted.isEmpty()) {
            return null;
        }
        return Math.sqrt(sorted.stream().mapToDouble(x -> x * x).sum() / sorted.size());
    }
}
