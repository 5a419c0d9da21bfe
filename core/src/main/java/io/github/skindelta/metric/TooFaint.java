package io.github.skindelta.metric;

import java.util.List;

/** Refuses a sum of areas where a thing's outline is clear in one photo and too faint in the other. */
final class TooFaint {

    private TooFaint() {}

    /**
     * Refuses sums that would lack a thing.
     *
     * @param things in both photos
     * @throws NotMeasurableException if one of them is too faint in one photo
     */
    static void refuse(List<OutlinePair> things) {
        List<OutlinePair> faint = things.stream()
                .filter(thing -> thing.unseen() == OutlinePair.Unseen.TOO_FAINT)
                .toList();
        if (!faint.isEmpty()) {
            String where = faint.stream().anyMatch(thing -> thing.after().isEmpty()) ? "after" : "before";
            throw new NotMeasurableException("found " + faint.size()
                    + (faint.size() == 1 ? " scar that is" : " scars that are")
                    + " too faint in the " + where
                    + " photo for an outline; a clear edge in both photos is needed to compare areas: judge how the"
                    + " colour changed by redness and pigmentation");
        }
    }
}
