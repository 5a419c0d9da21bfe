package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.MetricGroups;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.photo.CaptureFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What speaks against comparing two photos with each other: every finding. A new one is one file and one line here. */
public final class PairFindings {

    /** The files of findings, the most serious first. */
    private static final List<Function<PairLook, Optional<Caution>>> ALL = List.of(
            LightDirection::of,
            UnequalBlur::of,
            UnequalNoise::of,
            Tilt::of,
            UnequalDistance::of,
            CoarseResolution::of,
            LightColour::of,
            UnequalExposure::of,
            UnequalFlash::of,
            UnequalCamera::of,
            CaptureOrder::of);

    private PairFindings() {}

    /**
     * Looks at a pair.
     *
     * @param before what the before photo's file says
     * @param after what the after photo's file says
     * @param pair the photos under one light
     * @param groups the metrics that findings may touch
     * @return the findings; those that forbid metrics say so
     */
    public static List<Caution> of(CaptureFacts before, CaptureFacts after, SkinPair pair, MetricGroups groups) {
        PairLook look = new PairLook(before, after, pair, SharedTiles.of(pair), groups);
        return ALL.stream()
                .map(finding -> finding.apply(look))
                .flatMap(Optional::stream)
                .toList();
    }
}
