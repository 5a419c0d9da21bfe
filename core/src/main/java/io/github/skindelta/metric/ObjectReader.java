package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.skin.Place;
import java.util.List;

/**
 * Reads things with an outline; untouched skin holds none, so that their error is that of finding them again.
 *
 * @param photo the photo
 * @param samples of the photo
 * @param model fixed on the before photo
 * @param further the same for things that show by something else
 */
record ObjectReader(SkinPhoto photo, SkinSamples samples, Scars.Model model, List<ObjectReader> further)
        implements PhotoReader {

    /** Copies the list. */
    ObjectReader {
        further = List.copyOf(further);
    }

    /** Samples at a place and around it that are not like the skin around them. */
    Mask standingOut(Place place) {
        ReferenceSkin.require(place);
        return LocalColour.standingOut(
                samples,
                samples.grid().samples(place.reference()),
                model.cue(),
                samples.samples(model.leastArea() / 2));
    }

    /**
     * Looks for things at a place.
     *
     * @param place the place
     * @param standingOut samples that stand out in either photo
     * @return the search
     */
    ScarSearch search(Place place, Mask standingOut) {
        SampleGrid grid = samples.grid();
        return new ScarSearch(
                samples,
                new ScarSearch.Where(
                        grid.samples(place.target()),
                        grid.samples(place.reference()),
                        standingOut,
                        grid.samples(model.wrinkled().apply(photo))),
                model);
    }

    /** What each value is of the area of the things: itself, and percent of the target. */
    List<Double> perArea(Place place) {
        return List.of(1.0, 100 / AreaMean.area(place.target(), photo.window(), photo.area()));
    }
}
