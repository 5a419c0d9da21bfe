package io.github.skindelta.calibration;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskedValues;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.PolygonMask;
import io.github.skindelta.raster.Window;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.moment.Mean;

/** One patch of a colour card in a photo. */
final class CardPatch {

    /** What is read, each way from a patch's middle, as a part of its distance to the next: half of the patch's width. */
    private static final double HALF_WIDTH = 0.21;

    /** Of a quarter of what is read: fewer pixels do not average out noise and the steps of 8 bits. */
    private static final long FEWEST_PIXELS = 16;

    /** The edge of a shadow or glare lies across a patch whose quarters differ by more, natural logarithm. */
    private static final double UNEVEN = 0.12;

    /** Part of the pixels that may be clipped. */
    private static final double CLIPPED = 0.01;

    private static final int ENOUGH_SAMPLES = 20_000;

    /** Has a logarithm; far below a step of 8 bits. */
    private static final double DARKEST = 1e-5;

    private CardPatch() {}

    /** Middle of a patch on the card. */
    static Point middle(int patch) {
        int column = patch % CardColours.COLUMNS;
        int row = patch / CardColours.COLUMNS;
        return new Point(column + 0.5, row + 0.5);
    }

    /**
     * What a photo shows of a patch.
     *
     * @param photo the photo
     * @param card from the card to pixels
     * @param patch 0–23, row by row
     * @return linear red, green and blue, means over the inner half; empty where it is too small, cut, clipped or unevenly lit
     */
    static Optional<double[]> light(Photo photo, Homography card, int patch) {
        Point middle = middle(patch);
        Optional<double[]> whole = means(photo, card, Square.around(middle, HALF_WIDTH));
        if (whole.isEmpty()) {
            return whole;
        }
        double half = HALF_WIDTH / 2;
        for (double right : new double[] {-half, half}) {
            for (double down : new double[] {-half, half}) {
                Point quarter = new Point(middle.x() + right, middle.y() + down);
                Optional<double[]> there = means(photo, card, Square.around(quarter, half));
                if (there.isEmpty() || !isLike(whole.get(), there.get())) {
                    return Optional.empty();
                }
            }
        }
        return whole;
    }

    private static boolean isLike(double[] whole, double... quarter) {
        return Math.abs(Math.log(quarter[1] / whole[1])) <= UNEVEN;
    }

    /** A square on the card. */
    private record Square(List<Point> corners) {

        static Square around(Point middle, double half) {
            return new Square(List.of(
                    new Point(middle.x() - half, middle.y() - half),
                    new Point(middle.x() + half, middle.y() - half),
                    new Point(middle.x() + half, middle.y() + half),
                    new Point(middle.x() - half, middle.y() + half)));
        }

        List<Point> on(Homography card) {
            return corners.stream().map(card::map).toList();
        }
    }

    private static Optional<double[]> means(Photo photo, Homography card, Square square) {
        List<Point> ring = square.on(card);
        int left = (int) Math.floor(ring.stream().mapToDouble(Point::x).min().orElseThrow());
        int top = (int) Math.floor(ring.stream().mapToDouble(Point::y).min().orElseThrow());
        int right = (int) Math.ceil(ring.stream().mapToDouble(Point::x).max().orElseThrow());
        int bottom = (int) Math.ceil(ring.stream().mapToDouble(Point::y).max().orElseThrow());
        if (!photo.bounds().contains(left, top) || !photo.bounds().contains(right, bottom)) {
            return Optional.empty();
        }
        Window window = new Window(left, top, right - left + 1, bottom - top + 1);
        Mask inside = PolygonMask.of(List.of(ring), window);
        long clipped = photo.clipped(window).and(inside).count();
        if (inside.count() < FEWEST_PIXELS || clipped > CLIPPED * inside.count()) {
            return Optional.empty();
        }
        LinearRgb linear = photo.linear(window);
        return Optional.of(
                new double[] {mean(linear.red(), inside), mean(linear.green(), inside), mean(linear.blue(), inside)});
    }

    private static double mean(Plane plane, Mask inside) {
        return Math.max(DARKEST, new Mean().evaluate(MaskedValues.of(plane, inside, ENOUGH_SAMPLES)));
    }
}
