package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.photo.Photo;
import java.util.Optional;

/** A photo so small that it is probably a reduced copy. */
final class FewPixels {

    /** Every phone since about 2005 takes more; what messengers pass on has 0.5 to 2. */
    private static final double LEAST_MEGAPIXELS = 1;

    private FewPixels() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        Photo photo = look.photo();
        double megapixels = photo.width() * (double) photo.height() / 1e6;
        if (megapixels >= LEAST_MEGAPIXELS) {
            return Optional.empty();
        }
        return Optional.of(new Finding("few-pixels", megapixels, LEAST_MEGAPIXELS)
                .caution(
                        groups.detail(),
                        "The photo has %.2f megapixels where at least %.0f is needed to show pores and fine lines.",
                        "Use the original file from the camera or phone, not a reduced copy or a screenshot."));
    }
}
