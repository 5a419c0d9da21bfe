package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** Skin so dark that its colour is lost or coarse. */
final class Underexposure {

    /** Percent of the skin that is as good as black. */
    private static final double LARGEST_PERCENT = 3;

    /** Linear green: 30 of 255 in sRGB, where one step of 8 bits is 5 % of the light. */
    private static final double LEAST_GREEN = 0.013;

    private static final String ADVICE = "Take the photo in brighter light, and expose for the skin (tap on it).";

    private Underexposure() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        double lost = look.skin().underexposedPercent();
        if (lost > LARGEST_PERCENT) {
            return Optional.of(new Finding("underexposed", lost, LARGEST_PERCENT)
                    .caution(
                            groups.colourAndObjects(),
                            "%.0f %% of the skin is underexposed where at most %.0f %% may be: its colour is lost there,"
                                    + " and it is left out.",
                            ADVICE));
        }
        boolean hasSkin = look.skin().skin().count() > 0;
        double green = hasSkin ? look.skin().median(look.skin().linear().green()) : 1;
        return green >= LEAST_GREEN
                ? Optional.empty()
                : Optional.of(new Finding("underexposed", 100 * green, 100 * LEAST_GREEN)
                        .caution(
                                groups.colourAndObjects(),
                                "The skin is dark, %.1f %% of white where %.1f %% is needed: the steps of the file are"
                                        + " coarse there.",
                                ADVICE));
    }
}
