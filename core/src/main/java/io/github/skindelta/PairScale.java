package io.github.skindelta;

import io.github.skindelta.calibration.PixelScale;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.lighting.SkinPair;
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

    private static final Caution PAPER_NOT_USED = new Caution(
            "paper-not-used",
            "The white paper around the marker cannot stand in for untouched skin: in at least one photo it is overexposed, in"
                    + " shadow, cut off or too small.",
            null,
            null,
            List.of(),
            Caution.Effect.FORBIDS,
            "Outline the treated area with --region so that untouched skin remains around it, or retake the photo darker, so that"
                    + " the paper still shows a tone, with the whole marker in even light.");

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

    /** The doubts, and whether paper was wanted for a pair's light and could not be had. */
    List<Caution> cautionsFor(SkinPair pair) {
        boolean isPaperMissed = pair.light().tier() == LightMatch.Tier.NONE && isOnMarker() && whites.isEmpty();
        return isPaperMissed
                ? Stream.concat(cautions.stream(), Stream.of(PAPER_NOT_USED)).toList()
                : cautions;
    }

    private boolean isOnMarker() {
        return scales != null && scales.before().source() == PixelScale.Source.MARKER;
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
