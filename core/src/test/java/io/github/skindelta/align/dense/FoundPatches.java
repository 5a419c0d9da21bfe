package io.github.skindelta.align.dense;

import io.github.skindelta.align.PointPair;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.NodeGrid;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import java.util.Collections;
import java.util.List;

/** Refinements for tests of what judges them. */
public final class FoundPatches {

    private static final NodeGrid NODES = NodeGrid.covering(Window.ofSize(800, 600), 100);

    private FoundPatches() {}

    /**
     * A refinement that leaves everything in its place.
     *
     * @param looked number of patches that were looked for
     * @param found number of those that were found
     * @param correlation of the photos' fine structure, −1 … 1
     * @return the refinement
     */
    public static Refinement of(int looked, int found, double correlation) {
        List<PointPair> all = Collections.nCopies(looked, new PointPair(new Point(1, 1), new Point(1, 1)));
        return new Refinement(
                SmoothFit.of(Homography.scaling(1), NODES, all, 1, 1), all, all.subList(0, found), correlation);
    }
}
