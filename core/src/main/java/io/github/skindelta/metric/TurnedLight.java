package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.SharedDetail;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.SkinSite;

/**
 * What light from another side leaves in doubt of a target's relief.
 *
 * <p>Untouched skin tells how much stronger or weaker its own relief shows. What a target has besides reacts otherwise, and no
 * patch of untouched skin shows how: wrinkles run one way, pores have dark mouths, and the colour of stretch marks does not
 * follow the lamp at all. Three signs say that a target has such detail: it is rougher or smoother than untouched skin, it has
 * colour that both photos show, or its strongest detail has become darker or brighter than untouched skin's has. The parts
 * were chosen on rendered pairs of tuning seeds, see decision 14.
 *
 * @param correlation of the details of the same untouched skin in both photos, −1 to 1
 * @param stronger how much more contrast that skin has in the after photo, natural logarithm
 * @param coloured part of the target's power that is colour beyond untouched skin's, 0–1 and seldom above 0.2
 * @param darkened by how much the lopsidedness of the target's detail beside untouched skin's differs between the photos
 */
record TurnedLight(double correlation, double stronger, double coloured, double darkened) {

    /** Of what is unlike untouched skin by its roughness, in light that has turned by a right angle. */
    private static final double UNLIKE_FINE = 0.2;

    private static final double UNLIKE_COARSE = 0.4;

    /** Beyond this a target is as unlike as it can be: natural logarithm of its roughness over untouched skin's. */
    private static final double MOST_FINE = 0.5;

    private static final double MOST_COARSE = 0.4;

    /**
     * Of the colour's part, for each unit of {@link #stronger}: blood shows three to four times as much in the power of green
     * as in the difference of red and green.
     */
    private static final double COLOUR_FINE = 3;

    private static final double COLOUR_COARSE = 4;

    /** Of {@link #darkened}: errors of coarse texture of 12 targets with unchanged wrinkles in another room follow it, −0.8. */
    private static final double DARKENED_COARSE = 0.8;

    /**
     * Of a change, in light that has turned by a right angle: what noise and pigment leave in a photo's power weighs the more
     * the weaker relief shows. In another room fine texture of 24 smoothed targets changed by −12 where the truth is −18 %.
     */
    private static final double CHANGE_FINE = 0.55;

    private static final double CHANGE_COARSE = 0.4;

    /**
     * Looks at both photos.
     *
     * @param pair with a scale
     * @param site the target and its untouched skin
     */
    static TurnedLight of(SkinPair pair, SkinSite site) {
        CoarseContrast before = CoarseContrast.of(pair.before());
        CoarseContrast after = CoarseContrast.of(pair.after());
        Mask target = site.before().target();
        Mask targetAfter = site.after().target();
        Mask untouched = site.before().reference();
        Mask untouchedAfter = site.after().reference();
        Warp map = pair.alignment().afterFromBefore();
        SharedDetail relief = SharedDetail.of(before.greenOn(untouched), after.greenOn(untouchedAfter), map);
        SharedDetail all = SharedDetail.of(before.greenOn(target), after.greenOn(targetAfter), map);
        SharedDetail colour = SharedDetail.of(before.colourOn(target), after.colourOn(targetAfter), map);
        SharedDetail usual = SharedDetail.of(before.colourOn(untouched), after.colourOn(untouchedAfter), map);
        return new TurnedLight(
                relief.correlation(),
                relief.power() > 0 ? Math.log(relief.ofThere() / relief.ofHere()) / 2 : 0,
                all.power() > 0 ? Math.max(colour.common() - usual.common(), 0) / all.power() : 0,
                after.lopsided(targetAfter, untouchedAfter) - before.lopsided(target, untouched));
    }

    /**
     * In the band of pores and fine lines.
     *
     * @param ratio of the target's roughness to untouched skin's
     * @return standard deviation as a part of it
     */
    double ofFine(double ratio) {
        return Math.hypot(UNLIKE_FINE * turn() * unlike(ratio, MOST_FINE), COLOUR_FINE * coloured * stronger);
    }

    /**
     * In the band of folds.
     *
     * @param ratio of the target's roughness to untouched skin's
     * @return standard deviation as a part of it
     */
    double ofCoarse(double ratio) {
        return Math.hypot(
                Math.hypot(UNLIKE_COARSE * turn() * unlike(ratio, MOST_COARSE), COLOUR_COARSE * coloured * stronger),
                DARKENED_COARSE * darkened);
    }

    /** Of a change in the band of pores and fine lines, standard deviation as a part of it. */
    double ofFineChange() {
        return CHANGE_FINE * turn() * turn();
    }

    /** The same in the band of folds. */
    double ofCoarseChange() {
        return CHANGE_COARSE * turn() * turn();
    }

    /** Sine of the angle by which the light has turned: relief without a direction keeps its cosine in common. */
    private double turn() {
        double kept = Math.max(correlation, 0);
        return Math.sqrt(1 - kept * kept);
    }

    private static double unlike(double ratio, double most) {
        return Math.min(Math.abs(Math.log(Math.max(ratio, Double.MIN_NORMAL))), most);
    }
}
