package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import java.util.Locale;

/** Checks that lengths are known in millimetres and that the photos show lengths so small. */
final class Scale {

    private Scale() {}

    /**
     * Refuses a pair without a scale.
     *
     * @param what is measured, for the reason
     * @throws NotMeasurableException if the scale is not known
     */
    static void require(SkinPair pair, String what) {
        if (!pair.before().ruler().isMetric()) {
            throw new NotMeasurableException("the scale is not known, and millimetres are needed to measure " + what
                    + ": give --mm-per-px, or lay a marker beside the skin and give --marker");
        }
    }

    /**
     * Refuses a pair without a scale, or in which a pixel is too long.
     *
     * @param what is measured, for the reason
     * @param mostPerPixel of the coarser photo, mm
     * @throws NotMeasurableException if the scale is not known, or too coarse
     */
    static void require(SkinPair pair, String what, double mostPerPixel) {
        require(pair, what);
        double found = pair.before().ruler().perCoarserPixel();
        if (found > mostPerPixel) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "found %.3f mm of skin in a pixel, at most %.3f mm shows %s: take the photo closer or with more"
                            + " pixels",
                    found,
                    mostPerPixel,
                    what));
        }
    }
}
