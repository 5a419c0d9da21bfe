package io.github.skindelta.skin;

import io.github.skindelta.raster.Mask;

/**
 * One place to measure in one photo, in the grid of the photo's window.
 *
 * @param target usable pixels of the treated skin
 * @param reference usable pixels of the untouched skin that it is measured against; may be empty
 */
public record Place(Mask target, Mask reference) {}
