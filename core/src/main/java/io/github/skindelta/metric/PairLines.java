package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Hairs and wrinkles of both photos of a pair, looked for when they are first asked for, and again only where memory was too
 * short to keep them: a photo's take some 10 bytes a pixel, and families between them that look at no hair need far more.
 */
final class PairLines {

    private final SkinPair pair;
    private SoftReference<HairLines> before = new SoftReference<>(null);
    private SoftReference<HairLines> after = new SoftReference<>(null);

    /** By target as it was selected, which is the same object whoever asks. */
    private final IdentityHashMap<SkinSite, SoftReference<WrinkleModel>> wrinkles = new IdentityHashMap<>();

    /** @param pair any; hairs may be asked for only where it has a scale */
    PairLines(SkinPair pair) {
        this.pair = pair;
    }

    /** Hairs of the before photo, on all targets and their untouched skin. */
    HairLines hairsBefore() {
        HairLines kept = before.get();
        HairLines lines = kept == null ? lines(pair.before(), SkinSite::before) : kept;
        before = new SoftReference<>(lines);
        return lines;
    }

    /** The same of the after photo. */
    HairLines hairsAfter() {
        HairLines kept = after.get();
        HairLines lines = kept == null ? lines(pair.after(), SkinSite::after) : kept;
        after = new SoftReference<>(lines);
        return lines;
    }

    /**
     * Wrinkles on a target and its untouched skin.
     *
     * @param site the target as it was selected
     * @return those of both photos
     * @throws NotMeasurableException if the photos do not show any
     */
    WrinkleModel wrinkles(SkinSite site) {
        SoftReference<WrinkleModel> reference = wrinkles.get(site);
        WrinkleModel kept = reference == null ? null : reference.get();
        WrinkleModel model = kept == null ? WrinkleModel.of(pair, site) : kept;
        wrinkles.put(site, new SoftReference<>(model));
        return model;
    }

    /**
     * Pixels of a target's wrinkles, and so much skin beside them: where either photo shows a wrinkle, the other one often has a
     * rest of it.
     *
     * @param site the target as it was selected
     * @param photo of the pair
     * @param besideMm from the middle of each to either side
     * @return in the grid of the photo's window; none where the photos do not show any
     */
    Mask wrinkled(SkinSite site, SkinPhoto photo, double besideMm) {
        try {
            return wrinkles(site).ground(photo, besideMm);
        } catch (NotMeasurableException reason) {
            return Mask.none(photo.window().width(), photo.window().height());
        }
    }

    /**
     * Length of a target's wrinkles over its area, in the photo that shows more of them.
     *
     * @param site the target as it was selected
     * @return mm/cm²; 0 where the photos do not show any
     */
    double wrinkleLength(SkinSite site) {
        try {
            WrinkleModel model = wrinkles(site);
            return Math.max(model.lengthOn(pair.before(), site.before()), model.lengthOn(pair.after(), site.after()));
        } catch (NotMeasurableException reason) {
            return 0;
        }
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
