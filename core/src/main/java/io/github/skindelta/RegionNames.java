package io.github.skindelta;

import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionFormatException;
import io.github.skindelta.skin.RegionRole;
import io.github.skindelta.skin.SkinSelector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that regions can be told apart and refer to each other rightly. */
final class RegionNames {

    private RegionNames() {}

    /**
     * Refuses two targets of one name.
     *
     * @param regions all regions
     * @throws RegionFormatException if a target's name occurs twice
     */
    static void requireUnique(List<Region> regions) {
        Set<String> seen = new HashSet<>();
        for (Region region : regions) {
            if (region.role() == RegionRole.TARGET && !seen.add(region.name())) {
                throw new RegionFormatException(
                        "two regions are called '" + region.name() + "': give every region a name of its own");
            }
        }
    }

    /**
     * Refuses regions that refer to a target that is not there.
     *
     * @param drawing what the user drew on both photos
     * @throws RegionFormatException if one does
     */
    static void requireTargets(SkinSelector.Drawing drawing) {
        Set<String> targets = drawing.regions().stream()
                .filter(region -> region.role() == RegionRole.TARGET)
                .map(Region::name)
                .collect(Collectors.toSet());
        for (Region region : drawing.regions()) {
            String target = region.forTarget();
            if (target != null && !targets.contains(target)) {
                throw new RegionFormatException("region '%s' is for '%s', and there is no region of that name"
                        .formatted(region.name(), target));
            }
        }
        for (Region region : drawing.onAfter()) {
            if (!targets.contains(region.name())) {
                throw new RegionFormatException(
                        "region '%s' was drawn on the after photo, and there is none of that name on the before photo"
                                .formatted(region.name()));
            }
        }
    }
}
