package io.github.skindelta.metric;

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
import java.util.List;

/**
 * Hairs of one photo and other long dark lines.
 *
 * @param darkness by how much a pixel is darker than the skin beside it, as a part of that
 * @param lines pixels in the middle of hairs and of other long dark lines
 * @param inRed mean darkness around each of those, in red
 * @param inLight the same in all light
 * @param sameGrowthPx hairs no farther apart grow together, px
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record HairLines(Plane darkness, Mask lines, double[] inRed, double[] inLight, double sameGrowthPx) {

    /** Two pixels to the widest hair. */
    static final double MOST_PER_PIXEL_MM = 0.12;

    /** Hairs are narrower than twice this. */
    private static final double WIDEST_MM = 0.125;

    /** Skin beside hairs is as bright as skin over this distance, standard deviation of a Gaussian. */
    private static final double AROUND_MM = 0.6;

    /** Light of a hair spills over so much skin beside it. */
    private static final double SPILL_MM = 0.1;

    private static final double SPILL_PX = 2;

    /**
     * Beyond that, hair is no longer seen in fine texture: with hair, in the same room, it was off by 7.2 % without this,
     * by 2.7 % with half of it and by 0.8 % with it (12 rendered pairs, tuning seeds).
     */
    private static final double MARGIN_MM = 0.2;

    /** Shortest piece of hair, mm: a larger spot is no hair and a shorter line no piece worth counting. */
    private static final double SHORTEST_MM = 0.6;

    /** A piece of hair is so many times as long as its part of the rectangle around it is wide; a disc has 2.5. */
    private static final double LEAST_SLENDER = 3;

    /** A hair is darker than skin by this part at least all along. */
    private static final double LEAST_DARKNESS = 0.12;

    /**
     * Somewhere along it, or near, it is darker by this part. Lines in brown patches on skin of the darkest type are as dark in
     * red as hair is, but hardly anywhere so dark: with their margin they covered 19–33 % of such a target, and 2–11 % with this
     * limit. Without the pieces near clear ones rendered hair lost 1.8 % of its pixels at most (12 pairs each, tuning seeds).
     */
    private static final double CLEARLY_DARK = 0.45;

    /** Fainter pieces so near to a clear one are of the same growth: what is missed of hair looks like coarse texture. */
    private static final double SAME_GROWTH_MM = 3;

    /**
     * Hair is as dark in red as in all light; furrows are less dark in red (0.8–0.9), blood and pigment much less. Rendered
     * hair has 0.94–1.15, least in light skin and out of focus.
     */
    static final double LEAST_IN_RED = 0.88;

    /** Cameras smear colour over some pixels: it is looked at over this distance, standard deviation of a Gaussian. */
    private static final double COLOUR_MM = 0.6;

    /** Noise counts for less over so many pixels. */
    private static final double NOISE_PX = 0.5;

    /**
     * Looks for hairs.
     *
     * @param photo with a scale
     * @param seen pixels of skin and of what lies on it; others look like the skin around them, so that they are no hair
     * @return what was found
     */
    static HairLines of(SkinPhoto photo, Mask seen) {
        Dark dark = Dark.of(photo, seen);
        Mask lines = longAndDark(photo, dark.inLight());
        MaskedBlur near = new MaskedBlur(
                dark.around().and(seen), COLOUR_MM / photo.ruler().perPixel());
        return new HairLines(
                dark.inLight(),
                lines,
                MaskedValues.of(near.of(dark.inRed()), lines, Integer.MAX_VALUE),
                MaskedValues.of(near.of(dark.inLight()), lines, Integer.MAX_VALUE),
                SAME_GROWTH_MM / photo.ruler().perPixel());
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

    /** Hair, and the skin beside it that it darkens in the photo. */
    static Mask withSpill(SkinPhoto photo, Mask hair) {
        return grown(photo, hair, SPILL_MM);
    }

    /** Hair, and so much beside it that no filter of texture's finest band reaches what is left. */
    Mask withMargin(SkinPhoto photo) {
        return grown(photo, hair(LEAST_IN_RED), SPILL_MM + MARGIN_MM);
    }

    private static Mask grown(SkinPhoto photo, Mask hair, double byMm) {
        return hair.count() == 0
                ? hair
                : Dilation.of(hair, SPILL_PX + byMm / photo.ruler().perPixel());
    }

    /**
     * Pixels in the middle of lines that are at least so many times as dark in red as in all light, and clearly dark somewhere or
     * beside such.
     */
    Mask hair(double times) {
        Mask dark = lines.keeping(i -> inRed[i] > times * inLight[i]);
        Mask clearly = Mask.byRows(dark.width(), dark.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = dark.at(x, y) && darkness.at(x, y) > CLEARLY_DARK;
            }
        });
        return ConnectedRegions.touching(dark, Dilation.of(clearly, sameGrowthPx));
    }
}
