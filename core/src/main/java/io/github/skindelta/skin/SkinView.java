package io.github.skindelta.skin;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Window;
import java.util.function.UnaryOperator;

/**
 * The part of one photo that shows the shared skin, its light as photographed.
 *
 * @param window which part of the photo
 * @param linear its pixels in linear light
 * @param chromaStep how coarsely the file stores the colour of small blocks, codes of 255; 0 where it does not
 * @param usable pixels that both photos show and that neither excludes, whatever their colour
 */
public record SkinView(Window window, LinearRgb linear, double chromaStep, Mask usable) {
    /** The same skin, its light changed. */
    SkinView lit(UnaryOperator<LinearRgb> light) {
        return new SkinView(window, light.apply(linear), chromaStep, usable);
    }
}
