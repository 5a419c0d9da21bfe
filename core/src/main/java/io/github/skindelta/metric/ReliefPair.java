package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.metric.TextureModel.Band;
import io.github.skindelta.metric.TextureModel.Pigment;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Relief of both photos of a pair: what all bands of it have in common, found when a band first asks for it. */
final class ReliefPair {

    /** Side of a patch of untouched skin. */
    private static final double PATCH_MM = 1.6;

    /** Brightness is a mean over this much skin. */
    private static final double LEVEL_MM = 2;

    private final SkinPair pair;
    private final SkinSite site;
    private final ChannelVariation before;
    private final ChannelVariation after;
    private final Patches patches;
    private final Map<Pigment, Views> views = new EnumMap<>(Pigment.class);
    private final Map<Pigment, Double> blurDifferences = new EnumMap<>(Pigment.class);
    private final Map<Band, TextureModel> bands = new HashMap<>();
    private final TurnedLight light;

    /**
     * Looks at both photos.
     *
     * @param pair with a scale
     * @param site with untouched skin
     */
    ReliefPair(SkinPair pair, SkinSite site) {
        this.pair = pair;
        this.site = site;
        // First, because its planes go before others come.
        this.light = TurnedLight.of(pair, site);
        this.before = ChannelVariation.of(pair.before(), site.before().reference());
        this.after = ChannelVariation.of(pair.after(), site.after().reference());
        this.patches = Patches.of(pair, site);
    }

    /**
     * Patches of the same untouched skin.
     *
     * @param squares in the before photo
     * @param before the before photo's pixels in them
     * @param after the after photo's
     */
    record Patches(PatchMeans.Patches squares, PatchMeans before, PatchMeans after) {

        static Patches of(SkinPair pair, SkinSite site) {
            Warp beforeFromAfter = pair.alignment().afterFromBefore().inverse();
            Window window = pair.before().window();
            PatchMeans.Patches squares =
                    SkinPatches.over(window, PATCH_MM / pair.before().ruler().perPixel());
            return new Patches(
                    squares,
                    PatchMeans.of(site.before().reference(), window, squares),
                    PatchMeans.of(site.after().reference(), pair.after().window(), beforeFromAfter, squares));
        }
    }

    /**
     * Relief in one mix of the channels.
     *
     * @param colour of relief
     * @param before the before photo
     * @param after the after photo
     */
    record Views(ReliefColour colour, ReliefView before, ReliefView after) {}

    /** The photos. */
    SkinPair photos() {
        return pair;
    }

    /** The target and its untouched skin. */
    SkinSite site() {
        return site;
    }

    /** The target in one of the photos. */
    Place place(SkinPhoto photo) {
        return photo == pair.after() ? site.after() : site.before();
    }

    /** Patches of untouched skin. */
    Patches patches() {
        return patches;
    }

    /** Relief as a band looks at it. */
    Views views(Pigment pigment) {
        return views.computeIfAbsent(pigment, this::seen);
    }

    /** By how much blurrier the after photo is than the before photo, as {@link BlurDifference#mm2}. */
    double blurDifferenceMm2(Pigment pigment) {
        return blurDifferences.computeIfAbsent(
                pigment,
                seen -> BlurDifference.mm2(
                        views(seen).before(),
                        views(seen).after(),
                        pair.before().ruler().perCoarserPixel()));
    }

    /** What light from another side leaves in doubt. */
    TurnedLight light() {
        return light;
    }

    /**
     * Relief in a band.
     *
     * @throws NotMeasurableException if a photo does not show it, or little else than noise
     */
    TextureModel in(Band band) {
        TextureModel known = bands.get(band);
        if (known == null) {
            bands.clear();
            known = TextureModel.of(this, band);
            bands.put(band, known);
        }
        return known;
    }

    private Views seen(Pigment pigment) {
        ReliefColour colour = switch (pigment) {
            case ABSENT -> ReliefColour.inLuminance(before, after);
            case PRESENT -> ReliefColour.withoutPigment(before, after);
        };
        return new Views(
                colour,
                ReliefView.of(pair.before(), site.before().reference(), colour, LEVEL_MM),
                ReliefView.of(pair.after(), site.after().reference(), colour, LEVEL_MM));
    }
}
