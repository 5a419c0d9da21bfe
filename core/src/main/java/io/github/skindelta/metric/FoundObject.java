package io.github.skindelta.metric;

import io.github.skindelta.raster.Mask;

/**
 * A thing found in one photo.
 *
 * @param mask its pixels, in the grid of the photo's window
 * @param areaPx its area in pixels of that photo
 * @param area its area in the ruler's unit squared, in the before photo's geometry
 */
record FoundObject(Mask mask, double areaPx, double area) {}
