package io.github.skindelta.skin;

import io.github.skindelta.raster.Mask;

/**
 * A target outlined by hand in both photos, whole: with the pixels that do not count otherwise.
 *
 * @param before in the window of the before photo
 * @param after in the window of the after photo
 */
public record DrawnOutlines(Mask before, Mask after) {}
