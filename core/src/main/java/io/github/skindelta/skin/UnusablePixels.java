package io.github.skindelta.skin;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.RunningExtreme;
import io.github.skindelta.raster.Window;
import java.util.EnumMap;
import java.util.Map;

/** Finds the pixels of one photo that say nothing about skin. */
final class UnusablePixels {

    /** Width of the thickest hair that is looked for, as a part of the photo's diagonal: 8 px of 1600 × 1200. */
    private static final double HAIR_WIDTH = 0.004;

    /** A hair is darker than the skin beside it by this factor; pores and furrows are not. */
    private static final double HAIR_DARKNESS = 0.6;

    /** Length of a hair in its own widths; anything shorter is a spot. */
    private static final double HAIR_LENGTH = 4;

    /** Neighbourhood that a reflection is compared with, as a part of the diagonal: 40 px of 1600 × 1200. */
    private static final double GLARE_NEIGHBOURHOOD = 0.02;

    /** A reflection adds white light, most visibly where skin returns least: in blue. */
    private static final double GLARE_EXCESS = 1.7;

    /** Light spills over the edge of a reflection and of a hair, pixels. */
    private static final double SPILL = 2;

    private UnusablePixels() {}

    /**
     * The pixels that do not count, by reason.
     *
     * @param photo the photo
     * @param linear its pixels in the window
     * @param window the part of the photo that is used
     * @param sample skin that the rest is compared with; empty where none is known
     * @return masks of the window's size
     */
    static Map<Exclusion, Mask> of(Photo photo, LinearRgb linear, Window window, Mask sample) {
        double diagonal = Math.hypot(photo.width(), photo.height());
        Map<Exclusion, Mask> masks = new EnumMap<>(Exclusion.class);
        masks.put(Exclusion.CLIPPED, photo.clipped(window));
        masks.put(Exclusion.GLARE, glare(linear.blue(), GLARE_NEIGHBOURHOOD * diagonal));
        masks.put(Exclusion.HAIR, hair(linear.red(), Math.max(2, (int) Math.round(HAIR_WIDTH * diagonal / 2))));
        masks.put(Exclusion.NOT_SKIN, SkinColour.of(linear, sample).unlike());
        return masks;
    }

    /**
     * Reflections in a picture that was made smaller, beside the skin around them; brown hair counts as skin here, so that
     * they have to be brighter than skin in general as well.
     */
    static Mask glareOn(Mask skin, Plane blue, double typical) {
        double sigma = GLARE_NEIGHBOURHOOD * Math.hypot(blue.width(), blue.height());
        Plane around = new MaskedBlur(skin, sigma).of(blue);
        return brighter(blue, Plane.byRows(blue.width(), blue.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) Math.max(around.at(x, y), typical);
            }
        }));
    }

    private static Mask glare(Plane blue, double sigmaPx) {
        Plane around = GaussianBlur.of(blue, sigmaPx);
        return Dilation.of(brighter(blue, around), SPILL);
    }

    private static Mask brighter(Plane blue, Plane around) {
        return Mask.byRows(blue.width(), blue.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = blue.at(x, y) > GLARE_EXCESS * around.at(x, y);
            }
        });
    }

    /** Dark, thin and long; looked for in red, where vessels and redness hardly show. */
    private static Mask hair(Plane red, int radiusPx) {
        Plane smooth = GaussianBlur.of(red, 1);
        Plane filled = RunningExtreme.closing(smooth, radiusPx);
        Mask dark = Mask.byRows(red.width(), red.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = smooth.at(x, y) < HAIR_DARKNESS * filled.at(x, y);
            }
        });
        return Dilation.of(longParts(dark, radiusPx), SPILL);
    }

    private static Mask longParts(Mask dark, int radiusPx) {
        double length = 2 * HAIR_LENGTH * radiusPx;
        return ConnectedRegions.keeping(
                dark,
                part -> part.extentPx() >= length && part.pixels() * HAIR_LENGTH < part.extentPx() * part.extentPx());
    }
}
