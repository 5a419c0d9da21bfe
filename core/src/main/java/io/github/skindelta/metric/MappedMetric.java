package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.skin.SkinSite;
import java.util.List;

/** A metric that can be read in every small square of a target, so that a map shows where it changed. */
interface MappedMetric {

    /** Id of the metric. */
    String id();

    /** Which pixels are read: the metric's. */
    MetricFamily.Ground ground();

    /**
     * Its change in each square of a target, and how likely chance alone makes one as large.
     *
     * @param pair the photos
     * @param site the target, on which the metric was measured
     * @param squares over the before photo's window
     * @return the target's squares, ascending; none where there is too little untouched skin to compare with
     */
    List<CellChange> changes(SkinPair pair, SkinSite site, PatchMeans.Patches squares);
}
