package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.Function;

/**
 * Hairs of both photos of a pair, looked for when they are first asked for, and again only where memory was too short to keep
 * them: a photo's take some 10 bytes a pixel, and families between them that look at no hair need far more.
 */
final class PairHairs {

    private final SkinPair pair;
    private SoftReference<HairLines> before = new SoftReference<>(null);
    private SoftReference<HairLines> after = new SoftReference<>(null);

    /** @param pair any; hairs may be asked for only where it has a scale */
    PairHairs(SkinPair pair) {
        this.pair = pair;
    }

    /** Hairs of the before photo, on all targets and their untouched skin. */
    HairLines before() {
        HairLines kept = before.get();
        HairLines lines = kept == null ? lines(pair.before(), SkinSite::before) : kept;
        before = new SoftReference<>(lines);
        return lines;
    }

    /** The same of the after photo. */
    HairLines after() {
        HairLines kept = after.get();
        HairLines lines = kept == null ? lines(pair.after(), SkinSite::after) : kept;
        after = new SoftReference<>(lines);
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
