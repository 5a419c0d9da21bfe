package io.github.skindelta.comparability.pair;

import io.github.skindelta.comparability.MetricGroups;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.photo.CaptureFacts;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.SkinSite;

/**
 * Two photos as the findings see them.
 *
 * @param before what the before photo's file says
 * @param after what the after photo's file says
 * @param pair the photos under one light
 * @param tiles the same skin in both
 * @param groups the metrics that findings may touch
 */
record PairLook(CaptureFacts before, CaptureFacts after, SkinPair pair, SharedTiles tiles, MetricGroups groups) {

    /** All reference skin of the before photo, in its window. */
    static Mask references(SkinPair pair) {
        Mask usable = pair.before().usable();
        Mask references = Mask.none(usable.width(), usable.height());
        for (SkinSite site : pair.sites()) {
            references = references.or(site.before().reference());
        }
        return references;
    }

    /** All targets of the before photo, in its window. */
    Mask targets() {
        Mask usable = pair.before().usable();
        Mask targets = Mask.none(usable.width(), usable.height());
        for (SkinSite site : pair.sites()) {
            targets = targets.or(site.before().target());
        }
        return targets;
    }
}
