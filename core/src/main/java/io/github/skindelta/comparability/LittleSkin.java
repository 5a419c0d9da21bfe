package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.List;
import java.util.Optional;

/** A photo in which hardly anything has the colour of skin: of something else, or under coloured light. */
final class LittleSkin {

    /** A hand's breadth in a full-body photo. */
    private static final double LEAST_PERCENT = 5;

    private LittleSkin() {}

    static Optional<Caution> of(PhotoLook look) {
        double percent = look.skin().skinPercent();
        if (percent >= LEAST_PERCENT) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding("little-skin", percent, LEAST_PERCENT)
                        .caution(
                                List.of(),
                                "%.1f %% of the photo has the colour of skin where %.0f %% is needed: it shows something else, or"
                                        + " the light has a strong colour.",
                                "Check that this is the right photo; fill the frame with the skin, in daylight or white light."));
    }
}
