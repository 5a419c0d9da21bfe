package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** Skin so bright that its colour is lost. */
final class Overexposure {

    /** Percent of the skin. None of 52 studio photos and 8 selfies has more. */
    private static final double LARGEST_PERCENT = 3;

    private Overexposure() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        double percent = look.skin().overexposedPercent();
        if (percent <= LARGEST_PERCENT) {
            return Optional.empty();
        }
        return Optional.of(new Finding("overexposed", percent, LARGEST_PERCENT)
                .caution(
                        groups.colourAndObjects(),
                        "%.0f %% of the skin is overexposed where at most %.0f %% may be: its colour is lost there, and it"
                                + " is left out.",
                        "Reduce the exposure (on a phone, tap on the skin and drag down), and use softer light."));
    }
}
