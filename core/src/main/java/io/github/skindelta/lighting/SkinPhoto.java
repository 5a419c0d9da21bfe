package io.github.skindelta.lighting;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.PixelArea;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.SkinView;

/**
 * One photo of a pair under the pair's common light: what a metric reads. Made by {@link SkinPair} alone.
 */
public final class SkinPhoto {

    private final LinearRgb linear;
    private final Window window;
    private final double chromaStep;
    private final Mask usable;
    private final PixelArea area;
    private final Ruler ruler;

    SkinPhoto(LinearRgb linear, SkinView view, PixelArea area, Ruler ruler) {
        this.linear = linear;
        this.window = view.window();
        this.chromaStep = view.chromaStep();
        this.usable = view.usable();
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

    /** How coarsely the file stores the colour of small blocks (Cb, Cr), codes of 255; 0 where it does not. */
    public double chromaStep() {
        return chromaStep;
    }

    /**
     * A pixel of the same photo in another colour, to see what a small difference of colour does to a reading.
     *
     * @param colour one pixel of linear light
     * @return that pixel as a photo
     */
    public SkinPhoto pixel(LinearRgb colour) {
        Window one = Window.ofSize(1, 1);
        return new SkinPhoto(colour, new SkinView(one, colour, chromaStep, Mask.all(1, 1)), area, ruler);
    }

    /** The same photo without some of its usable pixels. */
    SkinPhoto without(Mask pixels) {
        return new SkinPhoto(linear, new SkinView(window, linear, chromaStep, usable.minus(pixels)), area, ruler);
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
