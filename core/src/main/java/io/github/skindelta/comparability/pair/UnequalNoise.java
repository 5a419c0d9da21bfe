package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** One photo is grainier than the other. */
final class UnequalNoise {

    /** Waves finer than 2.4 pixels, of a photo of two megapixels. */
    private static final double FROM = 0.42;

    private static final double TO = 0.6;

    /** The grainier over the other. Pairs by the same phone read 1.0 to 1.1, with 1.7 times the noise on the sensor up to 1.2. */
    private static final double LARGEST_RATIO = 2;

    /** Percent of the light: less is no matter, however unequal. */
    private static final double MATTERS = 1.2;

    private UnequalNoise() {}

    static Optional<Caution> of(PairLook look) {
        if (!look.tiles().areEnough()) {
            return Optional.empty();
        }
        double before = look.tiles().before().contrastPercent(50, FROM, TO);
        double after = look.tiles().after().contrastPercent(50, FROM, TO);
        double ratio = Math.max(before, after) / Math.max(Math.min(before, after), 1e-6);
        if (ratio <= LARGEST_RATIO || Math.max(before, after) < MATTERS) {
            return Optional.empty();
        }
        String grainier = after > before ? "after" : "before";
        return Optional.of(new Finding("unequal-noise", ratio, LARGEST_RATIO)
                .caution(
                        look.groups().detail(),
                        "The " + grainier
                                + " photo is %.1f times as grainy as the other where at most %.0f times may be:"
                                + " skin looks rougher in it.",
                        "Take both photos in the same bright light, without digital zoom."));
    }
}
