package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.function.Function;

/**
 * Things that were found in two photos by one cue.
 *
 * @param before the search of the before photo
 * @param after the search of the after photo
 * @param things the same with their figures
 */
record FoundThings(ScarSearch before, ScarSearch after, List<Thing> things) {

    /** Part of a thing that a mole or a pimple in it may cover. */
    private static final double MOST_TAKEN = 0.25;

    private static final Warp SAME_PHOTO = Warp.of(Homography.scaling(1));

    /** Copies the list. */
    FoundThings {
        things = List.copyOf(things);
    }

    /**
     * Looks for things.
     *
     * @param readBefore reads the before photo
     * @param readAfter reads the after photo
     * @param pair both
     * @param site the target
     * @return what was found
     */
    static FoundThings of(ObjectReader readBefore, ObjectReader readAfter, SkinPair pair, SkinSite site) {
        // What stands out in one photo is no surroundings in the other either: a faded scar is not its own background.
        Mask outBefore = readBefore.standingOut(site.before());
        Mask outAfter = readAfter.standingOut(site.after());
        Warp afterFromBefore = pair.alignment().afterFromBefore();
        SampleGrid gridBefore = readBefore.samples().grid();
        SampleGrid gridAfter = readAfter.samples().grid();
        ScarSearch before = readBefore.search(
                site.before(), outBefore.or(TravelledMask.of(outAfter, gridAfter, afterFromBefore, gridBefore)));
        ScarSearch after = readAfter.search(
                site.after(),
                outAfter.or(TravelledMask.of(outBefore, gridBefore, afterFromBefore.inverse(), gridAfter)));
        List<OutlinePair> pairs = new ObjectMatcher(before, after, pair).match();
        return new FoundThings(before, after, new ThingFigures(before, after, pair).of(pairs));
    }

    /**
     * Without those that lie on others: what has a colour of its own is found by that, and counts once.
     *
     * @param others found by another cue
     * @return the rest
     */
    FoundThings beside(FoundThings others) {
        Mask takenBefore = others.covered(OutlinePair::before, others.before, before);
        Mask takenAfter = others.covered(OutlinePair::after, others.after, after);
        return new FoundThings(
                before,
                after,
                things.stream()
                        .filter(thing -> isFree(thing.outlines().before(), takenBefore)
                                && isFree(thing.outlines().after(), takenAfter))
                        .toList());
    }

    /**
     * What its outlines cover of one photo.
     *
     * @param outlines of a thing in that photo
     * @param ours the search of that photo
     * @param grid another search of the same photo
     * @return samples of that other search
     */
    Mask covered(Function<OutlinePair, List<Outline>> outlines, ScarSearch ours, ScarSearch grid) {
        Mask all = Mask.none(ours.target().width(), ours.target().height());
        for (Thing thing : things) {
            for (Outline outline : outlines.apply(thing.outlines())) {
                all = all.or(outline.placed(all));
            }
        }
        return TravelledMask.of(all, ours.skin().grid(), SAME_PHOTO, grid.skin().grid());
    }

    private static boolean isFree(List<Outline> outlines, Mask taken) {
        return outlines.stream()
                .allMatch(outline ->
                        outline.region().and(taken.cut(outline.within())).count()
                                <= MOST_TAKEN * outline.region().count());
    }
}
