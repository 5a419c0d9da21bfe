package io.github.skindelta;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.RegionRole;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much skin of each region of a pair counted. */
final class RegionFactsOf {

    private RegionFactsOf() {}

    /**
     * The facts of every target and its reference skin.
     *
     * @param pair two photos under one light
     * @return two a target, the target first
     */
    static List<RegionFacts> sites(SkinPair pair) {
        List<RegionFacts> facts = new ArrayList<>();
        for (SkinSite site : pair.sites()) {
            facts.add(new RegionFacts(
                    site.name(),
                    RegionRole.TARGET,
                    site.source(),
                    site.before().target().count(),
                    site.after().target().count(),
                    areaMm2(site.before().target(), pair),
                    site.excludedPercent()));
            facts.add(new RegionFacts(
                    site.name(),
                    RegionRole.REFERENCE,
                    site.referenceSource(),
                    site.before().reference().count(),
                    site.after().reference().count(),
                    areaMm2(site.before().reference(), pair),
                    site.referenceExcludedPercent()));
        }
        return facts;
    }

    private static @Nullable Double areaMm2(Mask mask, SkinPair pair) {
        return pair.before().ruler().isMetric()
                ? AreaMean.area(mask, pair.before().window(), pair.before().area())
                : null;
    }
}
