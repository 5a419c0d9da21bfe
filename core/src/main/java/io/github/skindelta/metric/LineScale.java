package io.github.skindelta.metric;

import io.github.skindelta.lighting.Ruler;
import java.util.Locale;

/** Checks that lines of skin can be told by their width in millimetres. */
final class LineScale {

    /** A pixel of more shows no line of half a millimetre. */
    private static final double MOST_PER_PIXEL_MM = 0.25;

    private LineScale() {}

    /**
     * Refuses photos without a scale or with too few pixels.
     *
     * @param ruler of a pair
     * @throws NotMeasurableException if lines cannot be measured
     */
    static void require(Ruler ruler) {
        if (!ruler.isMetric()) {
            throw new NotMeasurableException("the scale is not known and lines are measured in millimetres: give"
                    + " --mm-per-px, or lay a marker beside the skin and give --marker");
        }
        if (ruler.perCoarserPixel() > MOST_PER_PIXEL_MM) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "found %.3f mm of skin in a pixel, at most %.2f mm shows these lines: take the photo closer or with"
                            + " more pixels",
                    ruler.perCoarserPixel(),
                    MOST_PER_PIXEL_MM));
        }
    }
}
