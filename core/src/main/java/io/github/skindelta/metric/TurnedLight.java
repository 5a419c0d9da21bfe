package io.github.skindelta.metric;

/**
 * What light from another side leaves in doubt of a target's relief.
 *
 * <p>Untouched skin tells how much stronger or weaker its own relief shows. What a target has besides, wrinkles that run one
 * way, the dark mouths of pores, the edges of marks, reacts otherwise, and no patch of untouched skin shows how. The doubt
 * grows with how little the details of the same untouched skin agree between the photos, and with how far the target's relief
 * is from untouched skin's. Its parts were chosen on rendered pairs of tuning seeds with unchanged wrinkles, pores and stretch
 * marks (12 each, in the same and in another room): of the intervals of coarse texture in another room 47 % held the truth
 * without it, of fine texture 61 %.
 *
 * @param correlation of the details of the same untouched skin, −1 to 1
 */
record TurnedLight(double correlation) {

    /** Of relief that reacts otherwise, at the most unlike. */
    private static final double OF_FINE = 0.25;

    private static final double OF_COARSE = 0.35;

    /** Of a target that is as rough as untouched skin, which may be in another way. */
    private static final double ALIKE_FINE = 0.04;

    private static final double ALIKE_COARSE = 0.15;

    /** Beyond this a target is as unlike as it can be: natural logarithm of its roughness over untouched skin's. */
    private static final double MOST_FINE = 0.5;

    private static final double MOST_COARSE = 0.4;

    /**
     * In the band of pores and fine lines, where noise lowers the correlation as well.
     *
     * @param ratio of the target's roughness to untouched skin's
     * @return standard deviation as a part of it
     */
    double ofFine(double ratio) {
        return lost() * Math.hypot(OF_FINE * unlike(ratio, MOST_FINE), ALIKE_FINE);
    }

    /**
     * In the band of folds. A turn of the light, in which the loss of correlation is of the second order, changes how lines of
     * one direction show in the first.
     *
     * @param ratio of the target's roughness to untouched skin's
     * @return standard deviation as a part of it
     */
    double ofCoarse(double ratio) {
        double kept = 1 - lost();
        double turn = Math.sqrt(1 - kept * kept);
        return Math.hypot(OF_COARSE * turn * unlike(ratio, MOST_COARSE), ALIKE_COARSE * lost());
    }

    private double lost() {
        return 1 - Math.max(correlation, 0);
    }

    private static double unlike(double ratio, double most) {
        return Math.min(Math.abs(Math.log(Math.max(ratio, Double.MIN_NORMAL))), most);
    }
}
