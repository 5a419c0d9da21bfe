package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import java.util.Optional;
import java.util.OptionalDouble;

/** The light came from another side. */
final class LightDirection {

    static final String CODE = "light-direction";

    /** Degrees: between what pairs read whose light was turned by 15° (14 to 21) and by 50° (40 to 55). */
    private static final double LARGEST_DEGREES = 32;

    private LightDirection() {}

    static Optional<Caution> of(PairLook look) {
        if (!look.tiles().areEnough()) {
            return Optional.empty();
        }
        OptionalDouble degrees = LightTurn.degrees(look.tiles().tiles());
        if (degrees.isEmpty() || degrees.getAsDouble() <= LARGEST_DEGREES) {
            return Optional.empty();
        }
        return Optional.of(new Finding(CODE, degrees.getAsDouble(), LARGEST_DEGREES)
                .caution(
                        look.groups().detail(),
                        "The light came from another side in the after photo, turned by about %.0f° where at most %.0f°"
                                + " may be: pores, folds and scars throw other shadows.",
                        "Take both photos with the lamp or window on the same side of the skin, at the same height."));
    }
}
