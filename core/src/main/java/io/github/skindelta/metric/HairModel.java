package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Contrast;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.RunningExtreme;
import io.github.skindelta.raster.WeightedSum;
import io.github.skindelta.skin.Place;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Hair of both photos of a pair, in light: a pixel of which a share c is hair is darker than skin by c times as much as hair
 * is. Light adds up, so the mean of c over a place stays the same however blurred the hairs are.
 */
final class HairModel {

    /** Hairs are narrower than twice this. */
    private static final double WIDEST_MM = 0.125;

    /** Skin beside hairs is as bright as skin over this distance, standard deviation of a Gaussian. */
    private static final double AROUND_MM = 0.6;

    /** Light of a hair spills over so much skin beside it. */
    private static final double SPILL_MM = 0.1;

    private static final double SPILL_PX = 2;

    /** Shortest piece of hair, mm: a larger spot is no hair and a shorter line no piece worth counting. */
    private static final double SHORTEST_MM = 0.6;

    /** A piece of hair is so many times as long as its part of the rectangle around it is wide; a disc has 2.5. */
    private static final double LEAST_SLENDER = 3;

    /** A hair is darker than skin by this part at least where it is seen best. */
    private static final double LEAST_DARKNESS = 0.12;

    /**
     * Hair is as dark in red as in all light; furrows are less dark in red (0.8–0.9), blood and pigment much less. Rendered
     * hair has 0.94–1.15, least in light skin and out of focus.
     */
    static final double LEAST_IN_RED = 0.88;

    /** Cameras smear colour over some pixels: it is looked at over this distance, standard deviation of a Gaussian. */
    private static final double COLOUR_MM = 0.6;

    /** Noise counts for less over so many pixels. */
    private static final double NOISE_PX = 0.5;

    /** Where hairs cross there is nothing else: darkness that this many percent of hair's pixels do not reach. */
    private static final double DARKEST_PERCENT = 99.9;

    private static final int SAMPLES = 200_000;

    private final SkinPair pair;
    private final double darkest;
    private final Light before;
    private final Light after;

    /**
     * One photo.
     *
     * @param darkness by how much a pixel is darker than the skin beside it, as a part of that
     * @param lines pixels in the middle of hairs and of other long dark lines
     * @param inRed mean darkness around each of those, in red
     * @param inLight the same in all light
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Light(Plane darkness, Mask lines, double[] inRed, double[] inLight) {

        /** Pixels in the middle of lines that are at least so many times as dark in red as in all light. */
        Mask hair(double times) {
            return lines.keeping(i -> inRed[i] > times * inLight[i]);
        }
    }

    /**
     * @param pair with a scale
     * @param site the target, hair included
     */
    HairModel(SkinPair pair, SkinSite site) {
        this.pair = pair;
        this.before = light(pair.before(), site.before());
        this.after = light(pair.after(), site.after());
        this.darkest = darkest(before, site.before().target());
    }

    private static Light light(SkinPhoto photo, Place place) {
        Mask seen = photo.usable().or(place.target()).or(place.reference());
        Dark dark = Dark.of(photo, seen);
        Mask lines = longAndDark(photo, dark.inLight());
        MaskedBlur near = new MaskedBlur(
                dark.around().and(seen), COLOUR_MM / photo.ruler().perPixel());
        return new Light(
                dark.inLight(),
                lines,
                MaskedValues.of(near.of(dark.inRed()), lines, Integer.MAX_VALUE),
                MaskedValues.of(near.of(dark.inLight()), lines, Integer.MAX_VALUE));
    }

    /**
     * What is darker than the skin beside it.
     *
     * @param around dark lines and the skin on which their light spills
     * @param inLight by how much each pixel is darker, as a part of the skin's light
     * @param inRed the same of red light
     */
    private record Dark(Mask around, Plane inLight, Plane inRed) {

        static Dark of(SkinPhoto photo, Mask seen) {
            double perPixel = photo.ruler().perPixel();
            Plane luminance = luminance(photo, seen);
            Mask around = withSpill(photo, longAndDark(photo, darkness(luminance, withoutLines(luminance, perPixel))));
            MaskedBlur skin = new MaskedBlur(photo.usable().minus(around), AROUND_MM / perPixel);
            Plane red = photo.linear().red();
            return new Dark(around, darkness(luminance, skin.of(luminance)), darkness(red, skin.of(red)));
        }
    }

    private static Plane luminance(SkinPhoto photo, Mask seen) {
        return filled(
                WeightedSum.of(
                        List.of(
                                photo.linear().red(),
                                photo.linear().green(),
                                photo.linear().blue()),
                        ChannelVariation.LUMINANCE),
                seen,
                AROUND_MM / photo.ruler().perPixel());
    }

    /** Light in which nothing dark is as narrow as a hair. */
    private static Plane withoutLines(Plane light, double perPixel) {
        int radius = Math.max(2, (int) Math.round(WIDEST_MM / perPixel));
        return GaussianBlur.of(RunningExtreme.closing(GaussianBlur.of(light, NOISE_PX), radius), WIDEST_MM / perPixel);
    }

    /** What does not count looks like the skin around it, so that it is no hair either. */
    private static Plane filled(Plane light, Mask seen, double sigmaPx) {
        Plane around = new MaskedBlur(seen, sigmaPx).of(light);
        return Plane.byRows(light.width(), light.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = seen.at(x, y) ? light.at(x, y) : around.at(x, y);
            }
        });
    }

    /** By how much a plane is darker than the skin, as a part of that. */
    private static Plane darkness(Plane light, Plane skin) {
        return WeightedSum.of(List.of(Contrast.of(light, skin)), -1);
    }

    private static Mask longAndDark(SkinPhoto photo, Plane darkness) {
        Plane smooth = GaussianBlur.of(darkness, NOISE_PX);
        Mask dark = Mask.byRows(smooth.width(), smooth.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = smooth.at(x, y) > LEAST_DARKNESS;
            }
        });
        double shortest = SHORTEST_MM / photo.ruler().perPixel();
        return ConnectedRegions.keeping(
                dark,
                part -> part.extentPx() >= shortest
                        && part.pixels() * LEAST_SLENDER < part.extentPx() * part.extentPx());
    }

    private static Mask withSpill(SkinPhoto photo, Mask hair) {
        return hair.count() == 0
                ? hair
                : Dilation.of(hair, SPILL_PX + SPILL_MM / photo.ruler().perPixel());
    }

    private static double darkest(Light light, Mask target) {
        Mask hair = light.hair(LEAST_IN_RED).and(target);
        return hair.count() == 0
                ? 1
                : new Percentile(DARKEST_PERCENT).evaluate(MaskedValues.of(light.darkness(), hair, SAMPLES));
    }

    /**
     * Share of each pixel that is hair; its mean counts, a single one may be below 0 or above 1.
     *
     * @param photo of the pair
     * @param leastInRed how dark hair is in red at least, beside all light
     */
    Plane coverage(SkinPhoto photo, double leastInRed) {
        Light light = photo == pair.after() ? after : before;
        Mask hair = withSpill(photo, light.hair(leastInRed));
        Plane darkness = light.darkness();
        return Plane.byRows(darkness.width(), darkness.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = hair.at(x, y) ? (float) (darkness.at(x, y) / darkest) : 0;
            }
        });
    }

    /** What was used, for the record. */
    Map<String, Double> parameters() {
        return Map.of("darkestHair", darkest);
    }
}
