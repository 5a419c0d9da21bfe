package io.github.skindelta.benchmarks.scoreboard.method;

import io.github.skindelta.SkinComparer;
import io.github.skindelta.align.boofcv.BoofCvRegistrar;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way to run SkinDelta.
 *
 * @param options what differs from how it comes
 * @param metrics ids of those that are measured instead of the pair's own; none for these
 */
record Variant(UnaryOperator<SkinComparer> options, List<String> metrics) {

    /**
     * That of a method.
     *
     * @throws IllegalArgumentException if the method is not SkinDelta's
     */
    static Variant of(Method method) {
        return switch (method) {
            case OURS -> new Variant(comparer -> comparer, List.of());
            case BOOFCV -> new Variant(comparer -> comparer.withRegistrar(new BoofCvRegistrar()), List.of());
            case WITHOUT_FIELD -> new Variant(SkinComparer::withoutField, List.of("scar-area"));
            case RIVAL -> throw new IllegalArgumentException(method + " is not SkinDelta's");
        };
    }
}
