package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.Ruler;
import java.util.Optional;

/** The skin is shown with few pixels to the millimetre. */
final class CoarseResolution {

    /** Pixels per mm of skin in the coarser photo: half of the band of fine texture, 0.25 to 0.5 mm, needs 4 pixels a wave. */
    private static final double LEAST_PER_MM = 15;

    private CoarseResolution() {}

    static Optional<Caution> of(PairLook look) {
        Ruler ruler = look.pair().before().ruler();
        double perMm = 1 / ruler.perCoarserPixel();
        if (!ruler.isMetric() || perMm >= LEAST_PER_MM) {
            return Optional.empty();
        }
        return Optional.of(new Finding("coarse-resolution", perMm, LEAST_PER_MM)
                .caution(
                        look.groups().detail(),
                        "The coarser photo shows a millimetre of skin with %.1f pixels where %.0f are needed to see pores"
                                + " and the edges of small scars.",
                        "Take the photo closer, or with a camera of more pixels; do not use a reduced copy."));
    }
}
