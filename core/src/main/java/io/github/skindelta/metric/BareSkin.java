package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.TravelledMask;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.Optional;

/**
 * Skin between its hairs and wrinkles. Thick hair is excluded when skin is selected; hairs of a pixel or two are told from
 * furrows, and wrinkles found, only once a pixel's length is known.
 */
public final class BareSkin {

    /**
     * Part of the target that fine hair may lie on or beside where things are outlined: pieces of it pass for scars, spots and
     * wrinkles, their crossings for pores. Rendered skin has 3 % at most, dark brown patches 11 %, cropped hair of 47 to 65 a cm²
     * 70 to 84 % (tuning seeds).
     */
    private static final double MOST_AMONG_OUTLINES = 0.4;

    /** Where wrinkles are nearly all there is, their colour is that of the target. */
    private static final double MOST_WRINKLED = 0.8;

    /**
     * Length of wrinkles, mm/cm², below which their colour is a part of the target's: they darken a tenth of it then, and are as
     * likely the rims of dark scars, which would be left out of what is measured. All lines of a photo over its target's area:
     * rendered scars up to 5.9, wrinkled skin 8.3 and more (60 pairs of tuning seeds).
     */
    private static final double LEAST_WRINKLES = 6;

    /** Less says little about the target as a whole: a few specks between hairs. */
    private static final double LEAST_BARE = 0.1;

    private final SkinPair pair;
    private final PairLines lines;
    private Optional<SkinPair> found = Optional.empty();
    private SoftReference<SkinPair> smooth = new SoftReference<>(null);

    /** @param pair any; without a scale, or with pixels that do not show hairs, it stays as it is */
    public BareSkin(SkinPair pair) {
        this.pair = pair;
        this.lines = new PairLines(pair);
    }

    /** The pair as it was. */
    public SkinPair all() {
        return pair;
    }

    /** The pair without hair and what hair darkens, that of either photo left out of both; looked for when first asked. */
    SkinPair pair() {
        SkinPair bare = found.orElseGet(this::withoutHair);
        found = Optional.of(bare);
        return bare;
    }

    /** Without wrinkles too, those of either photo left out of both; kept as long as there is memory for it. */
    private SkinPair smooth() {
        SkinPair kept = smooth.get();
        SkinPair between = kept == null ? withoutWrinkles() : kept;
        smooth = new SoftReference<>(between);
        return between;
    }

    private SkinPair withoutWrinkles() {
        SkinPair left = pair();
        for (int target = 0; target < pair.sites().size(); target++) {
            SkinSite site = pair.sites().get(target);
            if (hidden(target) <= MOST_AMONG_OUTLINES && lines.wrinkleLength(site) >= LEAST_WRINKLES) {
                SkinPair smoother = left.without(
                        lines.wrinkled(site, pair.before(), WrinkleModel.BESIDE_MM),
                        lines.wrinkled(site, pair.after(), WrinkleModel.BESIDE_MM));
                left = hidden(left, smoother, target) <= MOST_WRINKLED ? smoother : left;
            }
        }
        return left;
    }

    /** What a family or a map reads. */
    SkinPair on(MetricFamily.Ground ground) {
        return switch (ground) {
            case BETWEEN_HAIRS -> pair();
            case BETWEEN_WRINKLES -> smooth();
            case SKIN, WITH_HAIR -> pair;
        };
    }

    /** Hairs and wrinkles of the pair, looked for once for all that is measured on it. */
    PairLines lines() {
        return lines;
    }

    private SkinPair withoutHair() {
        if (!pair.before().ruler().isMetric()
                || pair.before().ruler().perCoarserPixel() > HairLines.MOST_PER_PIXEL_MM) {
            return pair;
        }
        Mask before = lines.hairsBefore().withMargin(pair.before());
        Mask after = lines.hairsAfter().withMargin(pair.after());
        if (before.count() + after.count() == 0) {
            return pair;
        }
        Warp afterFromBefore = pair.alignment().afterFromBefore();
        return pair.without(
                before.or(TravelledMask.of(
                        after,
                        pair.after().window(),
                        afterFromBefore,
                        pair.before().window())),
                after.or(TravelledMask.of(
                        before,
                        pair.before().window(),
                        afterFromBefore.inverse(),
                        pair.after().window())));
    }

    /**
     * Refuses to outline things among hair.
     *
     * @param target its number in the pair
     * @throws NotMeasurableException if there is much fine hair in either photo
     */
    void requireFewAmongOutlines(int target) {
        double hidden = hidden(target);
        if (hidden > MOST_AMONG_OUTLINES) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "fine hair lies on or beside %.0f %% of the treated skin, at most %.0f %% leave anything to outline: part"
                            + " or shave it, or outline bare skin with --region",
                    100 * hidden,
                    100 * MOST_AMONG_OUTLINES));
        }
    }

    private double hidden(int target) {
        return hidden(pair, pair(), target);
    }

    /** Part of a target that is in one pair and not in the other, in the photo that lost more. */
    private static double hidden(SkinPair all, SkinPair left, int target) {
        SkinSite whole = all.sites().get(target);
        SkinSite rest = left.sites().get(target);
        return Math.max(
                hidden(whole.before().target(), rest.before().target()),
                hidden(whole.after().target(), rest.after().target()));
    }

    private static double hidden(Mask all, Mask left) {
        return 1 - left.count() / (double) Math.max(1, all.count());
    }

    /**
     * Refuses a target that is overgrown.
     *
     * @param place the target, without hair
     * @throws NotMeasurableException if hair hides most of it
     */
    static void require(Place place) {
        double bare = place.target().count();
        double all = bare + place.hair().onTarget().count();
        if (bare < LEAST_BARE * all) {
            throw new NotMeasurableException(String.format(
                    Locale.ROOT,
                    "hair lies on or beside %.0f %% of the treated skin, at most %.0f %% can be left out: part or shave it,"
                            + " or outline bare skin with --region",
                    100 * (1 - bare / all),
                    100 * (1 - LEAST_BARE)));
        }
    }
}
