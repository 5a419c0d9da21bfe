package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures of things that were found in two photos. */
final class ThingFigures {

    private final ScarSearch before;
    private final ScarSearch after;
    private final SkinPair pair;

    /**
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair both photos
     */
    ThingFigures(ScarSearch before, ScarSearch after, SkinPair pair) {
        this.before = before;
        this.after = after;
        this.pair = pair;
    }

    /**
     * Figures of all of them.
     *
     * @param pairs outlines in both photos
     * @return one a pair, in their order
     */
    List<Thing> of(List<OutlinePair> pairs) {
        Warp afterFromBefore = pair.alignment().afterFromBefore();
        List<Mask> onBefore = pairs.stream()
                .map(thing -> place(thing.before(), before, thing.after(), after, afterFromBefore))
                .toList();
        List<Mask> onAfter = pairs.stream()
                .map(thing -> place(thing.after(), after, thing.before(), before, afterFromBefore.inverse()))
                .toList();
        RingContrast ringsBefore = new RingContrast(before.skin(), all(onBefore, before));
        RingContrast ringsAfter = new RingContrast(after.skin(), all(onAfter, after));
        List<double[]> untouched = pairs.isEmpty() ? List.of() : UntouchedContrasts.of(before, after, pair);
        return IntStream.range(0, pairs.size())
                .mapToObj(i ->
                        thing(pairs.get(i), ringsBefore.of(onBefore.get(i)), ringsAfter.of(onAfter.get(i)), untouched))
                .toList();
    }

    private Thing thing(
            OutlinePair outlines,
            Optional<RingContrast.Colours> onBefore,
            Optional<RingContrast.Colours> onAfter,
            List<double[]> untouched) {
        double error = onAfter.or(() -> onBefore)
                .map(colours -> Math.hypot(
                        colours.error(untouched),
                        pair.light().slopeStandardError() * colours.contrast().deltaE()))
                .orElse(0.0);
        return new Thing(
                outlines,
                ObjectUncertainty.of(outlines, before, after, pair),
                onBefore.map(RingContrast.Colours::contrast),
                onAfter.map(RingContrast.Colours::contrast),
                error);
    }

    /** Where a thing is in one photo: in its outlines there, else in those of the other photo. */
    private static Mask place(
            List<Outline> here, ScarSearch search, List<Outline> there, ScarSearch other, Warp thereFromHere) {
        if (!here.isEmpty()) {
            return together(here, search);
        }
        return TravelledMask.of(
                together(there, other),
                other.skin().grid(),
                thereFromHere,
                search.skin().grid());
    }

    private static Mask together(List<Outline> outlines, ScarSearch search) {
        Mask all = Mask.none(search.target().width(), search.target().height());
        for (Outline outline : outlines) {
            all = all.or(outline.placed(all));
        }
        return all;
    }

    private static Mask all(List<Mask> places, ScarSearch search) {
        Mask all = Mask.none(search.target().width(), search.target().height());
        for (Mask place : places) {
            all = all.or(place);
        }
        return all;
    }
}
