package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** One photo was exposed much more brightly than the other. */
final class UnequalExposure {

    /** Stops: beyond, skin lies on another part of the camera's tone curve, and noise differs. */
    private static final double LARGEST_STOPS = 1;

    private UnequalExposure() {}

    static Optional<Caution> of(PairLook look) {
        double stops = look.pair().light().logGain().green() / Math.log(2);
        if (Math.abs(stops) <= LARGEST_STOPS) {
            return Optional.empty();
        }
        String brighter = stops > 0 ? "after" : "before";
        return Optional.of(new Finding("unequal-exposure", Math.abs(stops), LARGEST_STOPS)
                .caution(
                        look.groups().colourAndObjects(),
                        "The " + brighter + " photo is brighter by %.1f stops on the same untouched skin where at most"
                                + " %.0f may be: the camera's tone curve treats colours differently there.",
                        "Take both photos in the same light with the same exposure."));
    }
}
