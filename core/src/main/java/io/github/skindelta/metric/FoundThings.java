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
        Mask takenBefore = taken(others.outlines(OutlinePair::before), others.before, before);
        Mask takenAfter = taken(others.outlines(OutlinePair::after), others.after, after);
        return new FoundThings(
                before,
                after,
                things.stream()
                        .filter(thing -> isFree(thing.outlines().before(), before, takenBefore)
                                && isFree(thing.outlines().after(), after, takenAfter))
                        .toList());
    }

    private List<Outline> outlines(Function<OutlinePair, List<Outline>> photo) {
        return things.stream()
                .flatMap(thing -> photo.apply(thing.outlines()).stream())
                .toList();
    }

    /** Samples of one search that another one's outlines cover in the same photo. */
    private static Mask taken(List<Outline> outlines, ScarSearch theirs, ScarSearch ours) {
        Mask all = Mask.none(theirs.target().width(), theirs.target().height());
        for (Outline outline : outlines) {
            all = all.or(outline.placed(all));
        }
        return TravelledMask.of(all, theirs.skin().grid(), SAME_PHOTO, ours.skin().grid());
    }

    private static boolean isFree(List<Outline> outlines, ScarSearch search, Mask taken) {
        return outlines.stream()
                .allMatch(outline -> outline.region().and(taken.cut(outline.within())).count()
                        <= MOST_TAKEN * outline.region().count());
    }
}
