package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.Optional;

/**
 * Skin without its grain: out of focus, or smoothed by a beauty mode or a strong noise filter. Both take the finest waves;
 * a filter that smooths leaves edges sharp.
 */
final class MissingTexture {

    /** Waves of 3 to 5 pixels, of a photo of two megapixels. */
    private static final double[] FINE = {0.2, 0.34};

    /** Waves of 6 to 12 pixels: where blur begins to matter less. */
    private static final double[] COARSE = {0.08, 0.16};

    /**
     * Percent. Skin in focus had 1.4 to 8.3 (10 studio faces, 8 selfies, 7 rendered photos, JPEG
     * from quality 40 on included); blurred by a Gaussian of 1 px 1.3 to 1.6, of 2 px 0.42 to 0.44; smoothed by a median of 5 px 0.55 to 0.71.
     */
    private static final double LEAST_CONTRAST = 0.8;

    /** Percent. A photo with less coarse structure than this is flat, and says nothing of its focus. */
    private static final double STRUCTURE = 0.6;

    /** Percent of the strongest tiles that is an edge (a nostril, a hairline), and how much of it a sharp edge has in fine waves. */
    private static final double EDGE = 20;

    private static final double SHARP_EDGE = 0.1;

    private static final String HARDLY_ANY =
            "The skin shows hardly any fine texture, a contrast of %.1f %% where %.1f %% is needed: ";

    private MissingTexture() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        TilePowers tiles = look.tiles();
        if (tiles.tiles().isEmpty()) {
            return Optional.empty();
        }
        double fine = contrast(tiles, 50, FINE);
        if (fine >= LEAST_CONTRAST || contrast(tiles, 50, COARSE) < STRUCTURE) {
            return Optional.empty();
        }
        return Optional.of(hasSharpEdges(tiles) ? smoothed(fine, groups) : blurred(fine, groups));
    }

    private static double contrast(TilePowers tiles, double percent, double... band) {
        return tiles.contrastPercent(percent, band[0], band[1]);
    }

    private static boolean hasSharpEdges(TilePowers tiles) {
        double coarse = contrast(tiles, 90, COARSE);
        return coarse > EDGE && contrast(tiles, 90, FINE) > SHARP_EDGE * coarse;
    }

    private static Caution blurred(double contrast, MetricGroups groups) {
        return new Finding("blurred", contrast, LEAST_CONTRAST)
                .caution(
                        groups.detail(),
                        HARDLY_ANY + "it is out of focus, moved, or was smoothed.",
                        "Focus on the skin (tap on it), hold the camera still, and give it enough light.");
    }

    private static Caution smoothed(double contrast, MetricGroups groups) {
        return new Finding("smoothed", contrast, LEAST_CONTRAST)
                .caution(
                        groups.detail(),
                        HARDLY_ANY + "edges are sharp but skin is smooth, as a beauty mode or a filter leaves it.",
                        "Switch off beauty mode, filters and portrait effects, or use another camera app.");
    }
}
