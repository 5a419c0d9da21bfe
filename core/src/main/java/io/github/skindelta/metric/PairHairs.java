package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Hairs of both photos of a pair, looked for when they are first asked for and not again. */
final class PairHairs {

    private final SkinPair pair;
    private Optional<HairLines> before = Optional.empty();
    private Optional<HairLines> after = Optional.empty();

    /** @param pair any; hairs may be asked for only where it has a scale */
    PairHairs(SkinPair pair) {
        this.pair = pair;
    }

    /** Hairs of the before photo, on all targets and their untouched skin. */
    HairLines before() {
        HairLines lines = before.orElseGet(() -> lines(pair.before(), SkinSite::before));
        before = Optional.of(lines);
        return lines;
    }

    /** The same of the after photo. */
    HairLines after() {
        HairLines lines = after.orElseGet(() -> lines(pair.after(), SkinSite::after));
        after = Optional.of(lines);
        return lines;
    }

    /** What does not count looks like the skin around it, so that it is no hair either. */
    private HairLines lines(SkinPhoto photo, Function<SkinSite, Place> side) {
        Mask seen = photo.usable();
        List<Place> places = pair.sites().stream().map(side).toList();
        for (Place place : places) {
            seen = seen.or(place.hair().onTarget()).or(place.hair().onReference());
        }
        return HairLines.of(photo, seen);
    }
}
