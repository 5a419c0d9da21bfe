package io.github.skindelta.skin;

import io.github.skindelta.raster.Mask;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One target in both photos, with its reference skin.
 *
 * @param name of the target
 * @param source where its outline comes from
 * @param referenceSource where the reference skin's outline comes from
 * @param before its pixels in the before photo
 * @param after its pixels in the after photo
 * @param drawn its outlines where it was drawn on the after photo too; null where it was carried over
 * @param excludedPercent part of the target in the before photo that does not count, by reason, 0–100
 * @param referenceExcludedPercent the same of the reference skin
 */
public record SkinSite(
        String name,
        String source,
        String referenceSource,
        Place before,
        Place after,
        @Nullable DrawnOutlines drawn,
        Map<Exclusion, Double> excludedPercent,
        Map<Exclusion, Double> referenceExcludedPercent) {

    /** Copies the maps, in the order of the reasons. */
    public SkinSite {
        excludedPercent = ordered(excludedPercent);
        referenceExcludedPercent = ordered(referenceExcludedPercent);
    }

    /** The same site, hair included. */
    public SkinSite withHair() {
        return at(before.withHair(), after.withHair());
    }

    /**
     * The same site without hair that was found later.
     *
     * @param onBefore hair and what it darkens, in the grid of the before photo's window
     * @param onAfter the same in the after photo's
     */
    public SkinSite without(Mask onBefore, Mask onAfter) {
        return at(before.without(onBefore), after.without(onAfter));
    }

    private SkinSite at(Place placeBefore, Place placeAfter) {
        return new SkinSite(
                name,
                source,
                referenceSource,
                placeBefore,
                placeAfter,
                drawn,
                excludedPercent,
                referenceExcludedPercent);
    }

    private static Map<Exclusion, Double> ordered(Map<Exclusion, Double> shares) {
        Map<Exclusion, Double> ordered = new EnumMap<>(Exclusion.class);
        ordered.putAll(shares);
        return Collections.unmodifiableMap(ordered);
    }
}
