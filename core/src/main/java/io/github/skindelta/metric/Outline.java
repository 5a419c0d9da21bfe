package io.github.skindelta.metric;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;

/**
 * A thing's extent in one photo, out to where half of its contrast is left.
 *
 * @param within the samples that were looked at, in the grid of the photo's samples
 * @param colour in which direction from the skin around it
 * @param contrast to the skin around it in that direction, standard deviations of untouched skin; of the window's size
 * @param region its samples, of the window's size
 * @param level the contrast on its edge
 * @param full its contrast, inside against around
 * @param edgeShare part of that contrast that is gained within two smoothing lengths on either side of its edge, 0–1
 * @param area in the ruler's unit squared
 */
record Outline(
        Window within,
        ColourSpread.Direction colour,
        Plane contrast,
        Mask region,
        double level,
        double full,
        double edgeShare,
        double area) {

    /** Its samples in the grid of all the photo's. */
    Mask placed(Mask all) {
        return region.placed(within, all.width(), all.height());
    }

    /**
     * How clearly its edge stands out: contrast that is gained there, times the root of the edge's length, as chance is
     * averaged out along it. Only ratios mean something.
     */
    double clarity() {
        return edgeShare * full * Math.pow(area, 0.25);
    }

    /** How much skin its samples show, on average. */
    double areaOfSample(Plane areas) {
        Window middle = region.extent();
        return areas.at(within.x() + middle.x() + middle.width() / 2, within.y() + middle.y() + middle.height() / 2);
    }
}
