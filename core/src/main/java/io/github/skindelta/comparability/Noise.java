package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** Grain that the camera made, as strong as the skin's own. */
final class Noise {

    /** Waves finer than 2.4 pixels, of a photo of two megapixels, hold next to nothing but noise. */
    private static final double[] NOISE = {0.42, 0.6};

    /** Waves of 3 to 5 pixels hold fine lines and pores. */
    private static final double[] FINE = {0.2, 0.34};

    /** A quarter of the tiles has less: those without hair and edges. */
    private static final double QUIET = 25;

    /**
     * Percent. Clean photos had 0.5 to 2.9, the most where every tile holds hair; with noise of 2, 4 and 8 of 255 added, smooth
     * skin had 1.9 to 2.1, 3.6 to 3.8 and 7 to 7.6.
     */
    private static final double LARGEST = 1.5;

    /** Skin has at least twice the contrast in fine waves; noise of 2 of 255 leaves 1.3 to 1.5, of 4 1.1. */
    private static final double LEAST_RATIO = 1.6;

    private Noise() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        if (look.tiles().tiles().isEmpty()) {
            return Optional.empty();
        }
        double noise = look.tiles().contrastPercent(QUIET, NOISE[0], NOISE[1]);
        double fine = look.tiles().contrastPercent(QUIET, FINE[0], FINE[1]);
        if (noise <= LARGEST || fine >= LEAST_RATIO * noise) {
            return Optional.empty();
        }
        return Optional.of(new Finding("noisy", noise, LARGEST)
                .caution(
                        groups.detail(),
                        "The photo is grainy: noise of %.1f %% of the light where at most %.1f %% lets fine lines and"
                                + " pores be told from it.",
                        "Take the photo in brighter light, without digital zoom."));
    }
}
