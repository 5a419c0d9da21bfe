package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;

/** Things with an outline, searched in both photos of one target, followed and added up. */
final class ObjectRun {

    private ObjectRun() {}

    /**
     * What came of it.
     *
     * @param outcomes one a value of the reader
     * @param objects the things, largest first
     */
    record Results(List<Measurement.Outcome> outcomes, List<FollowedObject> objects) {
        /** Copies the lists. */
        Results {
            outcomes = List.copyOf(outcomes);
            objects = List.copyOf(objects);
        }
    }

    /**
     * Runs the search.
     *
     * @param before the before photo
     * @param after the after photo
     * @param pair both
     * @param site the target
     * @return the values and the things
     */
    static Results of(ObjectReader before, ObjectReader after, SkinPair pair, SkinSite site) {
        // What stands out in one photo is no surroundings in the other either: a faded scar is not its own background.
        Mask outBefore = before.standingOut(site.before());
        Mask outAfter = after.standingOut(site.after());
        Warp afterFromBefore = pair.alignment().afterFromBefore();
        SampleGrid gridBefore = before.samples().grid();
        SampleGrid gridAfter = after.samples().grid();
        ScarSearch searchBefore = before.search(
                site.before(), outBefore.or(TravelledMask.of(outAfter, gridAfter, afterFromBefore, gridBefore)));
        ScarSearch searchAfter = after.search(
                site.after(),
                outAfter.or(TravelledMask.of(outBefore, gridBefore, afterFromBefore.inverse(), gridAfter)));
        List<OutlinePair> things = new ObjectMatcher(searchBefore, searchAfter, pair).match();
        List<Double> beforePerArea = before.perArea(site.before());
        List<Double> afterPerArea = after.perArea(site.after());
        List<Measurement.Outcome> outcomes = new ArrayList<>();
        try {
            TooFaint.refuse(things, 100 / beforePerArea.get(1));
            ObjectUncertainty.OfArea certainty = ObjectUncertainty.of(things, searchBefore, searchAfter, pair);
            double areaBefore =
                    things.stream().mapToDouble(OutlinePair::areaBefore).sum();
            double areaAfter =
                    things.stream().mapToDouble(OutlinePair::areaAfter).sum();
            for (int i = 0; i < beforePerArea.size(); i++) {
                outcomes.add(Measurement.Measured.of(
                        areaBefore * beforePerArea.get(i),
                        areaAfter * afterPerArea.get(i),
                        certainty.before().times(beforePerArea.get(i)),
                        certainty.change().times(beforePerArea.get(i))));
            }
        } catch (NotMeasurableException reason) {
            beforePerArea.forEach(factor -> outcomes.add(reason.outcome()));
        }
        return new Results(outcomes, new Followed(searchBefore, searchAfter, pair).objects(things, site.name()));
    }
}
