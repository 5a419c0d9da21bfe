package io.github.skindelta;

import io.github.skindelta.skin.Exclusion;
import io.github.skindelta.skin.RegionRole;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much skin of a region counted.
 *
 * @param name the region's name
 * @param role target or reference
 * @param source where its outline comes from, such as a file's name, {@code overlap} or {@code surrounding skin}
 * @param pixelsBefore usable pixels in the before photo
 * @param pixelsAfter usable pixels in the after photo
 * @param areaMm2 usable area in the before photo, null where the scale is unknown
 * @param excludedPercent part of the region in the before photo that does not count, by reason, 0–100; reasons may
 *     overlap
 */
public record RegionFacts(
        String name,
        RegionRole role,
        String source,
        long pixelsBefore,
        long pixelsAfter,
        @Nullable Double areaMm2,
        Map<Exclusion, Double> excludedPercent) {

    /** Copies the map, in the order of the reasons. */
    public RegionFacts {
        Map<Exclusion, Double> ordered = new EnumMap<>(Exclusion.class);
        ordered.putAll(excludedPercent);
        excludedPercent = Collections.unmodifiableMap(ordered);
    }
}
