package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.SampleGrid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param things largest first
     * @param region name of the target
     * @return one a thing, numbered from 1
     */
    List<FollowedObject> objects(List<OutlinePair> things, String region) {
        List<FollowedObject> objects = new ArrayList<>();
        for (OutlinePair thing : things) {
            SkinObject object = new SkinObject(
                    "scar",
                    objects.size() + 1,
                    region,
                    fate(thing),
                    pixels(thing.before(), before),
                    pixels(thing.after(), after),
                    area(thing, thing.before()),
                    area(thing, thing.after()));
            objects.add(new FollowedObject(object, masks(thing.before(), before), masks(thing.after(), after)));
        }
        return objects;
    }

    private static SkinObject.Fate fate(OutlinePair thing) {
        return switch (thing.unseen()) {
            case NOWHERE -> SkinObject.Fate.KEPT;
            case GONE -> thing.after().isEmpty() ? SkinObject.Fate.FADED : SkinObject.Fate.NEW;
            case TOO_FAINT -> thing.after().isEmpty() ? SkinObject.Fate.FADED_BELOW_DETECTION : SkinObject.Fate.EMERGED;
        };
    }

    private @Nullable Double area(OutlinePair thing, List<Outline> outlines) {
        if (!isMetric || (TooFaint.is(thing) && outlines.isEmpty())) {
            return null;
        }
        return outlines.stream().mapToDouble(Outline::area).sum();
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
