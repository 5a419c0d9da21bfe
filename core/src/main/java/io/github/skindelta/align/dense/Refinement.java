package io.github.skindelta.align.dense;

import io.github.skindelta.align.MappingError;
import io.github.skindelta.align.PointPair;
import io.github.skindelta.raster.Warp;
import java.util.List;

/**
 * A rough map made fine, and what speaks for it.
 *
 * @param warp where every spot of skin is
 * @param error how far off that may be
 * @param looked small, separate patches of skin that were looked for
 * @param found those of them that fit best within a pixel and a half of where the map says, at the scale of the search
 */
public record Refinement(Warp warp, MappingError error, List<PointPair> looked, List<PointPair> found) {

    /** Copies the lists. */
    public Refinement {
        looked = List.copyOf(looked);
        found = List.copyOf(found);
    }
}
