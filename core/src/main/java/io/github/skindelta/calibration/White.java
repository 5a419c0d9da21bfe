package io.github.skindelta.calibration;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * The white paper around a marker as a photo shows it, linear light: what the lamp and the camera make of something of known
 * colour that lies on the skin.
 *
 * @param red 0–1
 * @param green 0–1
 * @param blue 0–1
 */
public record White(double red, double green, double blue) {

    /** The black square is eight cells wide; the white around it at least one. */
    private static final int CELLS = 8;

    /** In the middle of the white, cells from the square's edge. */
    private static final double OUTSIDE = 0.5;

    /** A narrower cell's middle is not clear of the blur of the black edge, pixels. */
    private static final double NARROWEST_CELL_PX = 5;

    /** Part of a cell that is averaged around each place, half of its width. */
    private static final double HALF_WIDTH = 0.15;

    /** Less is no white paper, or far too dark to be read from 8 bits. */
    private static final double DARKEST = 0.05;

    /** A shadow's edge or a fold across the paper: places differ by more than this, robust standard deviation of logarithms. */
    private static final double UNEVEN = 0.1;

    private static final double SIGMA_PER_MAD = 1.4826;

    /**
     * Reads the white around a marker.
     *
     * @param marker in the photo
     * @param photo the photo
     * @return the white; empty where it is too small, cut by the photo's edge, clipped, dark or unevenly lit
     */
    public static Optional<White> around(Marker marker, Photo photo) {
        Homography pixels = FittedHomography.homography(
                List.of(new Point(0, 0), new Point(CELLS, 0), new Point(CELLS, CELLS), new Point(0, CELLS)),
                marker.corners());
        double cellPx = Math.sqrt(Math.abs(pixels.areaScale(CELLS / 2.0, CELLS / 2.0)));
        List<Window> places = cellPx < NARROWEST_CELL_PX ? List.of() : places(pixels, cellPx, photo);
        if (places.size() < 2 * CELLS) {
            return Optional.empty();
        }
        double[] red = new double[places.size()];
        double[] green = new double[places.size()];
        double[] blue = new double[places.size()];
        for (int i = 0; i < red.length; i++) {
            double[] light = mean(photo, places.get(i));
            red[i] = light[0];
            green[i] = light[1];
            blue[i] = light[2];
        }
        return isPaper(red) && isPaper(green) && isPaper(blue)
                ? Optional.of(new White(median(red), median(green), median(blue)))
                : Optional.empty();
    }

    /** Along all four sides, half a cell apart, those inside the photo that are not clipped. */
    private static List<Window> places(Homography pixels, double cellPx, Photo photo) {
        Window bounds = photo.bounds();
        List<Window> places = new ArrayList<>();
        int half = Math.max(1, (int) (HALF_WIDTH * cellPx));
        for (double along = 0; along <= CELLS; along += 0.5) {
            for (Point cell : List.of(
                    new Point(along, -OUTSIDE),
                    new Point(along, CELLS + OUTSIDE),
                    new Point(-OUTSIDE, along),
                    new Point(CELLS + OUTSIDE, along))) {
                Point middle = pixels.map(cell.x(), cell.y());
                int x = (int) Math.round(middle.x());
                int y = (int) Math.round(middle.y());
                Window place = new Window(x - half, y - half, 2 * half + 1, 2 * half + 1);
                boolean isInside = bounds.contains(x - half, y - half) && bounds.contains(x + half, y + half);
                if (isInside && photo.clipped(place).count() == 0) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private static double[] mean(Photo photo, Window place) {
        LinearRgb linear = photo.linear(place);
        return AreaMean.of(
                List.of(linear.red(), linear.green(), linear.blue()),
                Mask.all(place.width(), place.height()),
                place,
                row -> column -> 1);
    }

    private static boolean isPaper(double... light) {
        double middle = median(light);
        if (!(middle >= DARKEST)) {
            return false;
        }
        double[] apart = new double[light.length];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = Math.abs(Math.log(Math.max(light[i], 1e-6) / middle));
        }
        return SIGMA_PER_MAD * median(apart) <= UNEVEN;
    }

    private static double median(double... values) {
        return new Median().evaluate(values);
    }
}
