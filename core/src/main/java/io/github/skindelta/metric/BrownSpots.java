package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPhoto;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.ConnectedRegions;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Window;
import java.util.List;

/**
 * Brown spots of one photo: connected parts whose melanin index exceeds that of the skin around them, and whose colour is
 * that of pigment.
 *
 * <p>Blood absorbs green more than both red and blue; melanin absorbs the more the shorter the wavelength, so that green lies
 * between. A shadow takes the same part of all three. On dark skin, where blue is nearly gone, pigment's colour comes near to
 * both: a spot has to be clearly red, or clearly without colour, to be none.
 */
final class BrownSpots {

    /** How far the skin around a spot reaches, in smoothing lengths: standard deviation 2 mm. */
    private static final double AROUND = 2 / 0.35;

    private final SkinPhoto photo;
    private final SkinSamples samples;
    private final Plane browner;
    private final Plane greener;
    private final Plane bluer;
    private final Mask wrinkled;
    private final double leastArea;

    /**
     * What a spot is.
     *
     * @param threshold melanin index above the skin around, MI
     * @param mostRed how much more than the mean of red and blue green may lose, as twice that over what red loses
     * @param leastColour how much the channels' losses have to differ, over what red loses
     */
    record Rule(double threshold, double mostRed, double leastColour) {

        /** Stricter by so many MI, and by as much of colour. */
        Rule stricter(double browner, double colour) {
            return new Rule(threshold + browner, mostRed - colour, leastColour + colour / 5);
        }
    }

    /**
     * @param photo the photo
     * @param samples of it
     * @param wrinkled pixels that a wrinkle darkens
     * @param leastArea of a spot, in the ruler's unit squared
     */
    BrownSpots(SkinPhoto photo, SkinSamples samples, Mask wrinkled, double leastArea) {
        this.photo = photo;
        this.samples = samples;
        this.wrinkled = samples.grid().samples(wrinkled);
        this.leastArea = leastArea;
        double around = samples.smoothing() * Math.sqrt(AROUND * AROUND - 1);
        MaskedBlur blur = new MaskedBlur(samples.usable(), around);
        this.greener = less(samples.colour().get(0), blur);
        this.bluer = less(samples.colour().get(1), blur);
        Plane green = less(samples.colour().get(2), blur);
        this.browner = Planes.difference(green, greener);
    }

    private static Plane less(Plane plane, MaskedBlur around) {
        return Planes.difference(plane, around.of(plane));
    }

    /** Melanin index less that of the skin around, MI, one value a sample. */
    Plane browner() {
        return browner;
    }

    /**
     * Maps of the spots.
     *
     * @param rule what a spot is
     * @return one value a pixel: 1 in a spot; and one over the area of the spot
     */
    List<Plane> maps(Rule rule) {
        int width = browner.width();
        Mask dark = Mask.byRows(width, browner.height(), (y, row) -> {
            for (int x = 0; x < width; x++) {
                row[x] = samples.usable().at(x, y) && browner.at(x, y) > rule.threshold();
            }
        });
        float[] perArea = new float[width * browner.height()];
        int least = samples.samples(leastArea);
        // A sample shows a little more or less skin across a curved limb: what is nearly large enough is measured.
        for (Mask part : ConnectedRegions.of(dark, found -> found.pixels() >= 0.7 * least)) {
            Window window = part.extent();
            Mask spot = part.cut(window);
            double area = sum(samples.areas().cut(window), spot);
            if (area >= leastArea && isBrown(window, spot, rule) && !isWrinkle(window, spot)) {
                enter(window, spot, (float) (1 / area), width, perArea);
            }
        }
        Plane density =
                Plane.byRows(width, browner.height(), (y, row) -> System.arraycopy(perArea, y * width, row, 0, width));
        Plane inside = Plane.byRows(width, browner.height(), (y, row) -> {
            for (int x = 0; x < width; x++) {
                row[x] = perArea[y * width + x] > 0 ? 1 : 0;
            }
        });
        return List.of(samples.grid().pixels(inside), samples.grid().pixels(density));
    }

    private boolean isBrown(Window window, Mask spot, Rule rule) {
        double brown = sum(browner.cut(window), spot);
        double green = sum(greener.cut(window), spot);
        double blue = sum(bluer.cut(window), spot);
        return green - blue < rule.mostRed() * brown && Math.hypot(green, blue) > rule.leastColour() * brown;
    }

    private boolean isWrinkle(Window window, Mask spot) {
        return 2 * wrinkled.cut(window).and(spot).count() > spot.count();
    }

    private static double sum(Plane plane, Mask spot) {
        double sum = 0;
        for (int y = 0; y < spot.height(); y++) {
            for (int x = 0; x < spot.width(); x++) {
                sum += spot.at(x, y) ? plane.at(x, y) : 0;
            }
        }
        return sum;
    }

    private static void enter(Window window, Mask spot, float value, int width, float... map) {
        for (int y = 0; y < spot.height(); y++) {
            for (int x = 0; x < spot.width(); x++) {
                if (spot.at(x, y)) {
                    map[(window.y() + y) * width + window.x() + x] = value;
                }
            }
        }
    }

    /** Area of a mask of the photo, in the ruler's unit squared. */
    double area(Mask mask) {
        return AreaMean.area(mask, photo.window(), photo.area());
    }
}
