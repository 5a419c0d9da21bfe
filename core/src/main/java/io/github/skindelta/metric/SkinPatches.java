package io.github.skindelta.metric;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Window;

/** Squares of skin, each some furrows wide. */
final class SkinPatches {

    /** Along a photo's longer side: the skin's variation over the frame needs no more. */
    private static final int MOST_ALONG = 150;

    private SkinPatches() {}

    /**
     * A grid over a window.
     *
     * @param window the part of a picture
     * @param sidePx of a square, at least
     * @return the squares
     */
    static PatchMeans.Patches over(Window window, double sidePx) {
        int least = (int) Math.ceil(Math.max(window.width(), window.height()) / (double) MOST_ALONG);
        return new PatchMeans.Patches(window, Math.max(Math.max(4, least), (int) Math.round(sidePx)));
    }

    /**
     * Squares of one picture's own.
     *
     * @param skin pixels that count
     * @param sidePx of a square, at least
     * @return takes means
     */
    static PatchMeans of(Mask skin, double sidePx) {
        Window window = Window.ofSize(skin.width(), skin.height());
        return PatchMeans.of(skin, window, over(window, sidePx));
    }
}
