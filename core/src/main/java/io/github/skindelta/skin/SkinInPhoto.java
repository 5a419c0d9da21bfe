package io.github.skindelta.skin;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Where one photo shows skin, by its colour, and what lies on that skin: rough, for a look at a photo by itself. Nothing is
 * measured on it.
 *
 * @param factor pixels of the photo a side of a pixel of the masks
 * @param linear the photo, reduced
 * @param skin pixels with the colour of anybody's skin
 * @param body the same, with what interrupts it: highlights, shadows, hair
 */
public record SkinInPhoto(int factor, LinearRgb linear, Mask skin, Mask body) {

    /** Longest side of the reduced photo, pixels. */
    private static final int ROUGH_SIDE_PX = 800;

    /** Highlights and shadows on a nose or forehead are narrower than twice this, as a part of the diagonal. */
    private static final double INTERRUPTION = 0.015;

    /** 250 and 5 of 255 in linear light, as {@link Photo#clipped} has them. */
    private static final float WHITE = 0.956f;

    private static final float BLACK = 0.0015f;

    /** Distance at which pixels touch, diagonals included. */
    private static final double TOUCHES = 1.5;

    private static final int SAMPLES = 20_000;

    /**
     * Looks for skin.
     *
     * @param photo any photo
     * @return what it shows
     */
    public static SkinInPhoto of(Photo photo) {
        int longest = Math.max(photo.width(), photo.height());
        int factor = Math.min((longest + ROUGH_SIDE_PX - 1) / ROUGH_SIDE_PX, Math.min(photo.width(), photo.height()));
        LinearRgb linear = photo.reduced(factor);
        Mask everything = Mask.all(linear.width(), linear.height());
        Mask skin = everything.minus(
                SkinColour.of(linear, everything.minus(everything)).unlike());
        return new SkinInPhoto(factor, linear, skin, closed(skin));
    }

    private static Mask closed(Mask skin) {
        if (skin.count() == 0) {
            return skin;
        }
        double radius = INTERRUPTION * Math.hypot(skin.width(), skin.height());
        Mask grown = Dilation.of(skin, radius);
        Mask outside = Mask.all(skin.width(), skin.height()).minus(grown);
        return outside.count() == 0 ? grown : grown.minus(Dilation.of(outside, radius));
    }

    /** Part of the photo that has the colour of skin, 0–100. */
    public double skinPercent() {
        return 100.0 * skin.count() / ((double) skin.width() * skin.height());
    }

    /** Part of the body in which a colour is lost in white, 0–100. */
    public double overexposedPercent() {
        return sharePercent(byColour((r, g, b) -> r >= WHITE || g >= WHITE || b >= WHITE));
    }

    /** Part of the body in which red or green is lost in black, 0–100. */
    public double underexposedPercent() {
        return sharePercent(byColour((r, g, b) -> r <= BLACK || g <= BLACK));
    }

    /** Part of the body that reflects the lamp, 0–100; what hangs together with the surroundings is cloth or wall. */
    public double glarePercent() {
        if (skin.count() == 0) {
            return 0;
        }
        Mask bright = UnusablePixels.glareOn(skin, linear.blue(), median(linear.blue()))
                .and(body);
        Mask outside = Mask.all(skin.width(), skin.height()).minus(body);
        return outside.count() == 0
                ? sharePercent(bright)
                : sharePercent(bright.minus(ConnectedRegions.touching(bright, Dilation.of(outside, TOUCHES))));
    }

    /** Median of a plane over the skin. */
    public double median(Plane plane) {
        return new Median().evaluate(MaskedValues.of(plane, skin, SAMPLES));
    }

    private double sharePercent(Mask mask) {
        return body.count() == 0 ? 0 : 100.0 * body.and(mask).count() / body.count();
    }

    @FunctionalInterface
    private interface ColourTest {
        boolean holds(float red, float green, float blue);
    }

    private Mask byColour(ColourTest test) {
        return Mask.byRows(skin.width(), skin.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = test.holds(
                        linear.red().at(x, y),
                        linear.green().at(x, y),
                        linear.blue().at(x, y));
            }
        });
    }
}
