package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows things from photo to photo: outlines that cover each other on the skin are one thing. What stands out in one
 * photo is looked for at the same place of the other, where less contrast will do, so that nothing comes and goes because
 * it is just above what stands out in one photo and just below in the other.
 */
final class ObjectMatcher {

    /**
     * Where less than this part of the contrast can be left, the thing is gone. What can be left is what is seen and
     * {@link #UNEVENNESS} more, as skin's own unevenness may hide as much, in standard deviations of untouched skin.
     */
    private static final double GONE = 0.35;

    private static final double UNEVENNESS = 2;

    /** What is left of a scar is looked for by its place where less than this part of its area stands out by itself. */
    private static final double MUCH_LESS = 0.75;

    /** What is found there is taken for those that stand out by themselves if it is larger by this factor. */
    private static final double MORE = 1.1;

    private final ScarSearch before;
    private final ScarSearch after;
    private final Warp afterFromBefore;
    private final Warp beforeFromAfter;

    /**
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair the photos
     */
    ObjectMatcher(ScarSearch before, ScarSearch after, SkinPair pair) {
        this.before = before;
        this.after = after;
        this.afterFromBefore = pair.alignment().afterFromBefore();
        this.beforeFromAfter = afterFromBefore.inverse();
    }

    /** One a group of outlines that cover each other, largest first. */
    List<OutlinePair> match() {
        List<Outline> onBefore = new ArrayList<>(before.scars());
        List<Outline> onAfter = new ArrayList<>(after.scars());
        List<OutlinePair> pairs = new ArrayList<>();
        for (Outline outline : List.copyOf(onBefore)) {
            Mask there = carried(outline, before, beforeFromAfter, after);
            List<Outline> covered = covered(there, onAfter, after);
            if (isMuchLess(covered, outline)) {
                covered = again(after, there, outline, onAfter);
            }
            pairs.add(
                    covered.isEmpty()
                            ? new OutlinePair(List.of(outline), List.of(), left(after, there, outline))
                            : seen(List.of(outline), covered));
        }
        for (Outline outline : onAfter) {
            if (pairs.stream().noneMatch(pair -> pair.after().contains(outline))) {
                Mask there = carried(outline, after, afterFromBefore, before);
                List<Outline> covered = again(before, there, outline, onBefore);
                pairs.add(
                        covered.isEmpty()
                                ? new OutlinePair(List.of(), List.of(outline), left(before, there, outline))
                                : seen(covered, List.of(outline)));
            }
        }
        return united(pairs);
    }

    private static List<Outline> covered(Mask place, List<Outline> outlines, ScarSearch search) {
        return outlines.stream()
                .filter(outline -> outline.placed(search.target()).and(place).count() > 0)
                .toList();
    }

    /** A mole in a scar that has faded is not what is left of the scar. */
    private static boolean isMuchLess(List<Outline> covered, Outline outline) {
        return covered.stream().mapToDouble(Outline::area).sum() < MUCH_LESS * outline.area();
    }

    /** What is found at a place, with those known outlines that are parts of it; a new one becomes known. */
    private static List<Outline> again(ScarSearch search, Mask place, Outline outline, List<Outline> known) {
        List<Outline> covered = covered(place, known, search);
        Optional<Outline> found = search.at(place, outline.colour());
        if (found.isEmpty()) {
            return covered;
        }
        List<Outline> same = covered(found.get().placed(search.target()), known, search);
        if (MORE * same.stream().mapToDouble(Outline::area).sum() < found.get().area()) {
            known.removeAll(same);
            known.add(found.get());
            return List.of(found.get());
        }
        return Stream.concat(same.stream(), covered.stream()).distinct().toList();
    }

    private static OutlinePair seen(List<Outline> before, List<Outline> after) {
        return new OutlinePair(before, after, OutlinePair.Unseen.NOWHERE);
    }

    private static OutlinePair.Unseen left(ScarSearch search, Mask place, Outline outline) {
        return search.contrast(place, outline.colour()) + UNEVENNESS * search.unrest() < GONE * outline.full()
                ? OutlinePair.Unseen.GONE
                : OutlinePair.Unseen.TOO_FAINT;
    }

    private static List<OutlinePair> united(List<OutlinePair> pairs) {
        List<OutlinePair> united = new ArrayList<>();
        for (OutlinePair pair : pairs) {
            OutlinePair whole = pair;
            for (OutlinePair other : List.copyOf(united)) {
                if (other.sharesWith(whole)) {
                    united.remove(other);
                    whole = other.with(whole);
                }
            }
            united.add(whole);
        }
        united.sort(Comparator.comparingDouble((OutlinePair pair) -> pair.areaBefore() + pair.areaAfter())
                .reversed());
        return united;
    }

    private static Mask carried(Outline outline, ScarSearch from, Warp fromFromTo, ScarSearch to) {
        return TravelledMask.of(
                outline.placed(from.target()),
                from.skin().grid(),
                fromFromTo,
                to.skin().grid());
    }
}
