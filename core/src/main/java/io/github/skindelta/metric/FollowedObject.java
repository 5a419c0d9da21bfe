package io.github.skindelta.metric;

import io.github.skindelta.raster.Mask;
import java.util.List;

/**
 * An object and its pixels in both photos, for pictures.
 *
 * @param object the numbers
 * @param before its pixels in the grid of the before photo's window; empty list if it is new
 * @param after its pixels in the grid of the after photo's window; empty list if it faded
 */
public record FollowedObject(SkinObject object, List<Mask> before, List<Mask> after) {
    /** Copies the lists. */
    public FollowedObject {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
