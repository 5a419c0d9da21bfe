package io.github.skindelta.skin;

import io.github.skindelta.colour.LinearRgb;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /**
     * The same skin in other light.
     *
     * @param ofBefore changes that of the before photo
     * @param ofAfter changes that of the after photo
     * @return the same pixels
     */
    public SkinSelection lit(UnaryOperator<LinearRgb> ofBefore, UnaryOperator<LinearRgb> ofAfter) {
        return new SkinSelection(before.lit(ofBefore), after.lit(ofAfter), sites);
    }
}
