package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.LightMatch;
import java.util.Optional;

/** The light, or the camera's white balance, had another colour. */
final class LightColour {

    /**
     * Natural logarithm of red over green or blue over green. Matching takes it out as far as two gains can; what spectra do
     * beyond is 3.5 % of a redness between 5600 and 4300 K (METHODS, section 1.1), which is some 0.2 here.
     */
    private static final double LARGEST = 0.2;

    private LightColour() {}

    static Optional<Caution> of(PairLook look) {
        LightMatch.LogGain gain = look.pair().light().logGain();
        double redness = gain.red() - gain.green();
        double blueness = gain.blue() - gain.green();
        double largest = Math.max(Math.abs(redness), Math.abs(blueness));
        if (largest <= LARGEST) {
            return Optional.empty();
        }
        return Optional.of(new Finding("light-colour", 100 * Math.expm1(largest), 100 * Math.expm1(LARGEST))
                .caution(
                        look.groups().colourAndObjects(),
                        "The light or the white balance of the after photo has another colour, by %.0f %% on the same"
                                + " untouched skin where at most %.0f %% may be: matching takes out most of it, not all.",
                        "Take both photos in the same light, with a fixed white balance if the app has one."));
    }
}
