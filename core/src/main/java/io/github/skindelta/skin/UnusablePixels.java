package io.github.skindelta.skin;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.RunningExtreme;
import io.github.skindelta.raster.Window;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Median;

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

    /** Skin's log10 ratios in linear light, types I to VI and flushed (METHODS §2), with ± 0.1 of white balance. */
    private static final double[] RED_OVER_GREEN = {0.03, 0.65};

    private static final double[] GREEN_OVER_BLUE = {-0.08, 0.75};

    /** Deep shadow and white cloth, in units of the photo's own skin. */
    private static final double[] BRIGHTNESS = {0.2, 3.5};

    private UnusablePixels() {}

    /**
     * The pixels that do not count, by reason.
     *
     * @param photo the photo
     * @param linear its pixels in the window
     * @param window the part of the photo that is used
     * @return masks of the window's size
     */
    static Map<Exclusion, Mask> of(Photo photo, LinearRgb linear, Window window) {
        double diagonal = Math.hypot(photo.width(), photo.height());
        Map<Exclusion, Mask> masks = new EnumMap<>(Exclusion.class);
        masks.put(Exclusion.CLIPPED, photo.clipped(window));
        masks.put(Exclusion.GLARE, glare(linear.blue(), GLARE_NEIGHBOURHOOD * diagonal));
        masks.put(Exclusion.HAIR, hair(linear.red(), Math.max(2, (int) Math.round(HAIR_WIDTH * diagonal / 2))));
        masks.put(Exclusion.NOT_SKIN, notSkin(linear));
        return masks;
    }

    private static Mask glare(Plane blue, double sigmaPx) {
        Plane around = GaussianBlur.of(blue, sigmaPx);
        Mask bright = Mask.byRows(blue.width(), blue.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = blue.at(x, y) > GLARE_EXCESS * around.at(x, y);
            }
        });
        return Dilation.of(bright, SPILL);
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

    private static Mask notSkin(LinearRgb linear) {
        Plane red = GaussianBlur.of(linear.red(), 1.5);
        Plane green = GaussianBlur.of(linear.green(), 1.5);
        Plane blue = GaussianBlur.of(linear.blue(), 1.5);
        Mask coloured = Mask.byRows(red.width(), red.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = isBetween(red.at(x, y), green.at(x, y), RED_OVER_GREEN)
                        && isBetween(green.at(x, y), blue.at(x, y), GREEN_OVER_BLUE);
            }
        });
        double[] greens = MaskedValues.of(green, coloured, 50_000);
        double typical = greens.length == 0 ? 0 : new Median().evaluate(greens);
        return Mask.byRows(red.width(), red.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                double brightness = green.at(x, y) / Math.max(typical, 1e-6);
                row[x] = !(coloured.at(x, y) && brightness > BRIGHTNESS[0] && brightness < BRIGHTNESS[1]);
            }
        });
    }

    private static boolean isBetween(float numerator, float denominator, double[] log10Range) {
        if (numerator <= 0 || denominator <= 0) {
            return false;
        }
        double log10 = Math.log10(numerator / (double) denominator);
        return log10 > log10Range[0] && log10 < log10Range[1];
    }
}
