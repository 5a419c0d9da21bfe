package io.github.skindelta.metric;

import io.github.skindelta.metric.OutlinePair.Unseen;
import java.util.List;

/**
 * Things whose outline is clear in one photo and too faint in the other: a faded scar has an area, which cannot be seen.
 *
 * <p>A few small ones among others are counted as large as they are seen, with all of it as doubt; without an area for
 * what is most of the whole there is no sum.
 */
final class TooFaint {

    /** As large a part of the target makes no difference. */
    private static final double OF_TARGET = 0.02;

    /** As large a part of the sum makes no difference that is not in its interval. */
    private static final double OF_SUM = 0.1;

    /** Standard deviation of an area of which nothing is known but that it is at most as large as this, from its most. */
    static final double DOUBT = 1 / Math.sqrt(3);

    private TooFaint() {}

    /**
     * Refuses sums that would lack too much.
     *
     * @param things in both photos
     * @param target area of the target, in the unit of theirs
     * @throws NotMeasurableException if too large a part of them is too faint in one photo
     */
    static void refuse(List<OutlinePair> things, double target) {
        List<OutlinePair> faint = things.stream().filter(TooFaint::is).toList();
        double area = faint.stream().mapToDouble(OutlinePair::areaBefore).sum();
        double all = things.stream().mapToDouble(OutlinePair::areaBefore).sum();
        if (area > Math.max(OF_TARGET * target, OF_SUM * all)) {
            String where = faint.stream().anyMatch(thing -> thing.after().isEmpty()) ? "after" : "before";
            throw new NotMeasurableException("found " + faint.size()
                    + (faint.size() == 1 ? " scar that is" : " scars that are")
                    + " too faint in the " + where
                    + " photo for an outline; a clear edge in both photos is needed to compare areas: judge how the"
                    + " colour changed by redness and pigmentation");
        }
    }

    /** Whether a thing is too faint in one photo. */
    static boolean is(OutlinePair thing) {
        return thing.unseen() == Unseen.TOO_FAINT;
    }

    /** Standard error of a thing's change of area, in the unit of its area. */
    static double standardError(OutlinePair thing) {
        return is(thing) ? DOUBT * thing.areaBefore() : 0;
    }
}
