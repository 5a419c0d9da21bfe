package io.github.skindelta.skin;

import io.github.skindelta.raster.Mask;

/**
 * One place to measure in one photo, in the grid of the photo's window.
 *
 * @param target usable pixels of the treated skin
 * @param reference usable pixels of the untouched skin that it is measured against; may be empty
 * @param hair pixels of both that would be usable but for hair
 */
public record Place(Mask target, Mask reference, Hair hair) {

    /**
     * What hair hides.
     *
     * @param onTarget of the treated skin
     * @param onReference of the untouched skin
     */
    public record Hair(Mask onTarget, Mask onReference) {}

    /** The same place, hair included. */
    public Place withHair() {
        return new Place(target.or(hair.onTarget), reference.or(hair.onReference), hair);
    }

    /**
     * The same place without hair that was found later.
     *
     * @param found hair and what it darkens, in the grid of the photo's window
     */
    Place without(Mask found) {
        return new Place(
                target.minus(found),
                reference.minus(found),
                new Hair(hair.onTarget.or(target.and(found)), hair.onReference.or(reference.and(found))));
    }
}
