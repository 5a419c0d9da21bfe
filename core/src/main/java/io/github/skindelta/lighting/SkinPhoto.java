package io.github.skindelta.lighting;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PixelArea;
import io.github.skindelta.raster.Window;

/**
 * One photo of a pair under the pair's common light: what a metric reads. Made by {@link SkinPair} alone.
 */
public final class SkinPhoto {

    private final LinearRgb linear;
    private final Window window;
    private final Mask usable;
    private final PixelArea area;
    private final Ruler ruler;

    SkinPhoto(LinearRgb linear, Window window, Mask usable, PixelArea area, Ruler ruler) {
        this.linear = linear;
        this.window = window;
        this.usable = usable;
        this.area = area;
        this.ruler = ruler;
    }

    /** Pixels of the window in linear light, brought to the before photo's light. */
    public LinearRgb linear() {
        return linear;
    }

    /** The part of the photo that this covers. */
    public Window window() {
        return window;
    }

    /** Pixels that neither photo excludes. */
    public Mask usable() {
        return usable;
    }

    /** How much skin each pixel of the whole photo shows, in the ruler's unit squared, in the before photo's geometry. */
    public PixelArea area() {
        return area;
    }

    /** How long a pixel is. */
    public Ruler ruler() {
        return ruler;
    }
}
