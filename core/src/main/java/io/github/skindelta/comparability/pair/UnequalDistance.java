package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** The photos were taken from clearly different distances or with another zoom. */
final class UnequalDistance {

    /** Resolution as a ratio. Perspective of a face changes visibly between 30 and 45 cm. */
    private static final double LARGEST_RATIO = 1.5;

    private UnequalDistance() {}

    static Optional<Caution> of(PairLook look) {
        double enlargement = look.tiles().enlargement();
        double ratio = enlargement > 0 ? Math.max(enlargement, 1 / enlargement) : 1;
        if (ratio <= LARGEST_RATIO) {
            return Optional.empty();
        }
        String nearer = enlargement > 1 ? "after" : "before";
        return Optional.of(new Finding("unequal-distance", ratio, LARGEST_RATIO)
                .caution(
                        look.groups().detail(),
                        "The " + nearer
                                + " photo shows the skin %.1f times as large as the other where at most %.1f times"
                                + " may be: it shows more detail, and perspective and light differ.",
                        "Take both photos from the same distance with the same lens and zoom."));
    }
}
