package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.SampleGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things in both photos as numbered objects for people, with their pixels for pictures. */
final class Followed {

    private final ScarSearch before;
    private final ScarSearch after;
    private final boolean isMetric;

    /**
     * @param before the search of the before photo
     * @param after the search of the after photo
     * @param pair the photos
     */
    Followed(ScarSearch before, ScarSearch after, SkinPair pair) {
        this.before = before;
        this.after = after;
        this.isMetric = pair.before().ruler().isMetric();
    }

    /**
     * The objects.
     *
     * @param things with their figures, largest first
     * @param region name of the target
     * @param others how many objects of this target have numbers
     * @return one a thing, numbered on from those
     */
    List<FollowedObject> objects(List<Thing> things, String region, int others) {
        List<FollowedObject> objects = new ArrayList<>();
        for (Thing thing : things) {
            OutlinePair outlines = thing.outlines();
            SkinObject object = new SkinObject(
                    "scar",
                    others + objects.size() + 1,
                    region,
                    thing.fate(),
                    look(thing),
                    seen(outlines.before(), before, thing.before(), TooFaint.is(outlines)),
                    seen(outlines.after(), after, thing.after(), TooFaint.is(outlines)),
                    thing.certainty().change().standardError());
            objects.add(new FollowedObject(object, masks(outlines.before(), before), masks(outlines.after(), after)));
        }
        return objects;
    }

    private Optional<ObjectContrast.Look> look(Thing thing) {
        Optional<ObjectContrast> first = thing.outlines().before().isEmpty() ? thing.after() : thing.before();
        return first.map(before::look);
    }

    private SkinObject.Seen seen(
            List<Outline> outlines, ScarSearch search, Optional<ObjectContrast> contrast, boolean isFaint) {
        Double area = !isMetric || (isFaint && outlines.isEmpty())
                ? null
                : (Double) outlines.stream().mapToDouble(Outline::area).sum();
        return new SkinObject.Seen(pixels(outlines, search), area, contrast.orElse(null));
    }

    /** Area over the area of a pixel in the thing's middle. */
    private static double pixels(List<Outline> outlines, ScarSearch search) {
        SampleGrid grid = search.skin().grid();
        double sum = 0;
        for (Outline outline : outlines) {
            sum += outline.area() / outline.areaOfSample(search.skin().areas()) * grid.factor() * grid.factor();
        }
        return sum;
    }

    private static List<Mask> masks(List<Outline> outlines, ScarSearch search) {
        SampleGrid grid = search.skin().grid();
        return outlines.stream()
                .map(outline -> grid.pixels(outline.contrast(), outline.level(), outline.region(), outline.within()))
                .toList();
    }
}
