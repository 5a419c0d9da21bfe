package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.certainty.StandardErrors;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.skin.DrawnOutlines;
import io.github.skindelta.skin.SkinSite;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Things with an outline, searched in both photos of one target, followed and added up. */
final class ObjectRun {

    private final ObjectReader before;
    private final ObjectReader after;
    private final SkinPair pair;
    private final SkinSite site;

    /**
     * @param before the before photo
     * @param after the after photo
     * @param pair both
     * @param site the target
     */
    ObjectRun(ObjectReader before, ObjectReader after, SkinPair pair, SkinSite site) {
        this.before = before;
        this.after = after;
        this.pair = pair;
        this.site = site;
    }

    /**
     * What came of it.
     *
     * @param outcomes in the order of the definitions: area, part of the target, contrast, count
     * @param objects the things, largest first
     */
    record Results(List<Measurement.Outcome> outcomes, List<FollowedObject> objects) {
        /** Copies the lists. */
        Results {
            outcomes = List.copyOf(outcomes);
            objects = List.copyOf(objects);
        }
    }

    /** Runs the search; what somebody outlined in both photos is not looked for. */
    Results results() {
        DrawnOutlines drawn = site.drawn();
        return drawn == null ? found() : new Results(DrawnScar.outcomes(before, after, pair, drawn), List.of());
    }

    private Results found() {
        FoundThings colours = FoundThings.of(before, after, pair, site);
        List<FoundThings> hollows = new ArrayList<>();
        for (int i = 0; i < before.further().size(); i++) {
            FoundThings more =
                    FoundThings.of(before.further().get(i), after.further().get(i), pair, site);
            colours = HollowParts.takenFrom(colours, more);
            hollows.add(more.beside(colours));
        }
        List<FoundThings> found =
                Stream.concat(Stream.of(colours), hollows.stream()).toList();
        List<Thing> things =
                found.stream().flatMap(kind -> kind.things().stream()).toList();
        List<Measurement.Outcome> outcomes =
                new ArrayList<>(areas(things, found.get(0).before()));
        outcomes.add(contrast(things));
        outcomes.add(ScarCount.of(found));
        List<FollowedObject> objects = new ArrayList<>();
        for (FoundThings kind : found) {
            objects.addAll(new Followed(kind.before(), kind.after(), pair)
                    .objects(kind.things(), site.name(), objects.size()));
        }
        return new Results(outcomes, objects);
    }

    private List<Measurement.Outcome> areas(List<Thing> things, ScarSearch searchBefore) {
        List<Double> beforePerArea = before.perArea(site.before());
        List<Double> afterPerArea = after.perArea(site.after());
        List<Measurement.Outcome> outcomes = new ArrayList<>();
        try {
            TooFaint.refuse(things.stream().map(Thing::outlines).toList(), 100 / beforePerArea.get(1));
            Certainty ofBefore = things.isEmpty()
                    ? ObjectUncertainty.ofNothing(searchBefore.leastArea())
                    : ObjectUncertainty.together(things.stream()
                            .map(thing -> thing.certainty().before())
                            .toList());
            Certainty ofChange = things.isEmpty()
                    ? ofBefore
                    : ObjectUncertainty.together(things.stream()
                            .map(thing -> thing.certainty().change())
                            .toList());
            double areaBefore = things.stream()
                    .mapToDouble(thing -> thing.outlines().areaBefore())
                    .sum();
            double areaAfter = things.stream()
                    .mapToDouble(thing -> thing.outlines().areaAfter())
                    .sum();
            for (int i = 0; i < beforePerArea.size(); i++) {
                outcomes.add(Measurement.Measured.of(
                        areaBefore * beforePerArea.get(i),
                        areaAfter * afterPerArea.get(i),
                        ofBefore.times(beforePerArea.get(i)),
                        ofChange.times(beforePerArea.get(i))));
            }
        } catch (NotMeasurableException reason) {
            beforePerArea.forEach(factor -> outcomes.add(reason.outcome()));
        }
        return outcomes;
    }

    /** Mean contrast, each thing weighing its area, the same in both photos. */
    private Measurement.Outcome contrast(List<Thing> things) {
        List<Thing> seen = things.stream().filter(Thing::hasContrasts).toList();
        double all = seen.stream().mapToDouble(Thing::weight).sum();
        if (all == 0) {
            return new Measurement.NotMeasurable("no scar of 2 mm² or more stands out in either photo, so that there is"
                    + " no contrast to measure: if there is one, outline it closely with --region");
        }
        double contrastBefore = 0;
        double contrastAfter = 0;
        for (Thing thing : seen) {
            contrastBefore +=
                    thing.weight() / all * thing.before().orElseThrow().deltaE();
            contrastAfter += thing.weight() / all * thing.after().orElseThrow().deltaE();
        }
        Certainty certainty = ObjectUncertainty.together(seen.stream()
                .map(thing -> thing.ofContrast().times(thing.weight() / all))
                .toList());
        // All of them are off together where the slope between the photos is.
        Certainty ofChange = StandardErrors.of(certainty)
                .with(pair.light().slopeStandardError() * contrastAfter)
                .together();
        return Measurement.Measured.of(contrastBefore, contrastAfter, certainty, ofChange);
    }
}
