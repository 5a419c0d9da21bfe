package io.github.skindelta;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.Whites;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scale of a pair, and doubts about it.
 *
 * @param scales of both photos, null where unknown
 * @param whites white paper in both photos, empty where there is none
 * @param cautions doubts
 */
record PairScale(Comparison.@Nullable Scales scales, Optional<Whites> whites, List<Caution> cautions) {

    PairScale {
        cautions = List.copyOf(cautions);
    }

    /** Of detail that has a size in millimetres. */
    private static final List<String> NEEDING_SCALE = Metrics.definitions().stream()
            .map(MetricDefinition::id)
            .filter(id -> Stream.of("texture-", "wrinkle-", "striae-", "pore-", "hair-")
                    .anyMatch(id::startsWith))
            .toList();

    static PairScale unknown() {
        return new PairScale(
                null,
                Optional.empty(),
                List.of(new Caution(
                        "no-scale",
                        "The scale is not known: areas are in pixels, and texture, wrinkles, stretch marks, pores and hair are"
                                + " not measured.",
                        null,
                        null,
                        NEEDING_SCALE,
                        Caution.Effect.FORBIDS,
                        "Give --mm-per-px, or lay a printed marker beside the skin and give --marker.")));
    }

    /** mm per pixel of the before photo; empty where unknown. */
    OptionalDouble beforeMillimetres() {
        return scales == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(scales.before().millimetresPerPixel());
    }

    /** The before photo's scale, for its comparison with other photos. */
    ScaleSource ofBefore() {
        return scales == null ? ScaleSource.unknown() : new ScaleSource.Given(scales.before());
    }
}
