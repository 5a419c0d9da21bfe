package io.github.skindelta.skin;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Which pixels have the colour of skin: of the same person's skin under the same light where a sample of it is known, of
 * anybody's otherwise.
 */
final class SkinColour {

    /** log10 of red over green and of green over blue, linear, types I to VI (METHODS §2) ± 0.1 of white balance. */
    private static final double[] ANYBODYS_RED_OVER_GREEN = {0.03, 0.65};

    private static final double[] ANYBODYS_GREEN_OVER_BLUE = {-0.08, 0.75};

    /** How far skin strays from its own median: twice a clear flush in red over green, a dark mole in the other. */
    private static final double RED_OVER_GREEN_STRAY = 0.13;

    private static final double GREEN_OVER_BLUE_STRAY = 0.17;

    /** Deep shadow and white cloth, in units of the sample's own green. */
    private static final double DARKEST = 0.25;

    private static final double BRIGHTEST = 3.5;

    /** How far untouched skin of one person strays from its own median: a flush or a mole is neither, nor are lips. */
    private static final double CLOSE_RED_OVER_GREEN = 0.10;

    private static final double CLOSE_GREEN_OVER_BLUE = 0.13;

    /** Skin turned far from the light, and hair, in units of the median green. */
    private static final double[] CLOSE_BRIGHTNESS = {0.4, 2.2};

    private static final int SAMPLES = 20_000;

    private final Plane redOverGreen;
    private final Plane greenOverBlue;
    private final Plane green;
    private final Mask sample;

    private SkinColour(Plane redOverGreen, Plane greenOverBlue, Plane green, Mask sample) {
        this.redOverGreen = redOverGreen;
        this.greenOverBlue = greenOverBlue;
        this.green = green;
        this.sample = sample;
    }

    /**
     * The colours of a photo beside a sample of skin.
     *
     * @param linear the photo's pixels
     * @param sample pixels known to be skin, same size; may be empty
     * @return the colours
     */
    static SkinColour of(LinearRgb linear, Mask sample) {
        Plane red = GaussianBlur.of(linear.red(), 1.5);
        Plane green = GaussianBlur.of(linear.green(), 1.5);
        Plane blue = GaussianBlur.of(linear.blue(), 1.5);
        return new SkinColour(logRatio(red, green), logRatio(green, blue), green, sample);
    }

    /** The pixels that do not have the colour of skin. */
    Mask unlike() {
        if (sample.count() == 0) {
            Mask anybodys = within(ANYBODYS_RED_OVER_GREEN, ANYBODYS_GREEN_OVER_BLUE);
            return outside(anybodys, anybodys);
        }
        Mask own = within(
                around(median(redOverGreen, sample), RED_OVER_GREEN_STRAY),
                around(median(greenOverBlue, sample), GREEN_OVER_BLUE_STRAY));
        return outside(own, sample);
    }

    /**
     * The pixels that do not have the colour of most of the skin outside the sample: what is left can stand for untouched skin.
     * The sample itself is treated skin, which may have any colour.
     */
    Mask unlikeUntouched() {
        Mask skin = Mask.all(green.width(), green.height()).minus(unlike()).minus(sample);
        if (skin.count() == 0) {
            return unlike();
        }
        Mask close = within(
                around(median(redOverGreen, skin), CLOSE_RED_OVER_GREEN),
                around(median(greenOverBlue, skin), CLOSE_GREEN_OVER_BLUE));
        double typical = median(green, skin);
        return Mask.byRows(green.width(), green.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = !(close.at(x, y)
                        && green.at(x, y) > CLOSE_BRIGHTNESS[0] * typical
                        && green.at(x, y) < CLOSE_BRIGHTNESS[1] * typical);
            }
        });
    }

    private static double[] around(double middle, double stray) {
        return new double[] {middle - stray, middle + stray};
    }

    private Mask within(double[] redOverGreenRange, double[] greenOverBlueRange) {
        return Mask.byRows(green.width(), green.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = redOverGreen.at(x, y) > redOverGreenRange[0]
                        && redOverGreen.at(x, y) < redOverGreenRange[1]
                        && greenOverBlue.at(x, y) > greenOverBlueRange[0]
                        && greenOverBlue.at(x, y) < greenOverBlueRange[1];
            }
        });
    }

    /** The complement of the coloured pixels that are neither in deep shadow nor far brighter than the sample. */
    private Mask outside(Mask coloured, Mask brightness) {
        double typical = brightness.count() == 0 ? 0 : median(green, brightness);
        return Mask.byRows(green.width(), green.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = !(coloured.at(x, y)
                        && green.at(x, y) > DARKEST * typical
                        && green.at(x, y) < BRIGHTEST * typical);
            }
        });
    }

    private static double median(Plane plane, Mask mask) {
        return new Median().evaluate(MaskedValues.of(plane, mask, SAMPLES));
    }

    private static Plane logRatio(Plane numerator, Plane denominator) {
        return Plane.byRows(numerator.width(), numerator.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                float n = Math.max(numerator.at(x, y), 1e-4f);
                float d = Math.max(denominator.at(x, y), 1e-4f);
                row[x] = (float) Math.log10(n / (double) d);
            }
        });
    }
}
