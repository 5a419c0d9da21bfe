package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.List;
import java.util.Optional;

/** Shiny reflections on the skin. */
final class Glare {

    /** Percent of the skin. Of 26 studio faces the four that visibly shine had 3 to 6, the others less than 3. */
    private static final double LARGEST_PERCENT = 4;

    private Glare() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        double percent = look.skin().glarePercent();
        if (percent <= LARGEST_PERCENT) {
            return Optional.empty();
        }
        return Optional.of(new Finding("glare", percent, LARGEST_PERCENT)
                .caution(
                        List.of(),
                        "%.0f %% of the skin is covered by shiny reflections where at most %.0f %% may be: they are left"
                                + " out, and their rims look paler and smoother.",
                        "Dry the skin, avoid flash and lamps beside the camera, or use cross-polarised light."));
    }
}
