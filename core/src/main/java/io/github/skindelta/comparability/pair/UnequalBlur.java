package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.Finding;
import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** One photo is blurrier than the other. */
final class UnequalBlur {

    /** What to do about it. */
    static final String ADVICE =
            "Focus on the skin in both photos (tap on it), hold the camera still, and give it enough light.";

    /**
     * Pixels of a photo of two megapixels. Pairs by the same phone read 0 to 0.35, with one photo out of focus 0.64 to 1.14.
     */
    private static final double LARGEST_SIGMA = 0.5;

    private UnequalBlur() {}

    static Optional<Caution> of(PairLook look) {
        if (!look.tiles().areEnough()) {
            return Optional.empty();
        }
        BlurDifference blur = BlurDifference.of(look.tiles());
        if (blur.sigmaPx() <= LARGEST_SIGMA) {
            return Optional.empty();
        }
        int factor = look.tiles().factor();
        return Optional.of(new Finding("unequal-blur", factor * blur.sigmaPx(), factor * LARGEST_SIGMA)
                .caution(
                        look.groups().detail(),
                        "The " + blur.blurrier()
                                + " photo is blurrier than the other, by a blur of %.1f px where at most"
                                + " %.1f px may be: skin looks smoother in it.",
                        ADVICE));
    }
}
