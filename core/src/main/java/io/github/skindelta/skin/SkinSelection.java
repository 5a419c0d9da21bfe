package io.github.skindelta.skin;

import java.util.List;

/**
 * Which pixels count, in each photo's own grid.
 *
 * @param before the before photo's shared skin
 * @param after the after photo's shared skin
 * @param sites the targets, in the order drawn
 */
public record SkinSelection(SkinView before, SkinView after, List<SkinSite> sites) {
    /** Copies the list. */
    public SkinSelection {
        sites = List.copyOf(sites);
    }
}
