package io.github.skindelta;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Points spread over the skin of interest: the targets, or all of the before photo where there are none.
 *
 * @param points of the before photo, not empty
 * @param middle their centroid
 */
record TargetPoints(List<Point> points, Point middle) {

    /** About this many points stand for the targets. */
    private static final int WANTED = 400;

    static TargetPoints of(Mask targets) {
        Mask mask = targets.count() == 0 ? Mask.all(targets.width(), targets.height()) : targets;
        return of(spread(mask));
    }

    private static TargetPoints of(List<Point> points) {
        return new TargetPoints(
                points,
                new Point(
                        points.stream().mapToDouble(Point::x).average().orElseThrow(),
                        points.stream().mapToDouble(Point::y).average().orElseThrow()));
    }

    /** Distance of the farthest point from the middle, pixels. */
    double radiusPx() {
        return points.stream()
                .mapToDouble(point -> Math.hypot(point.x() - middle.x(), point.y() - middle.y()))
                .max()
                .orElseThrow();
    }

    /** Those that the after photo shows; all where it shows none, for that is refused later, by name. */
    TargetPoints shown(Alignment alignment, Photo after) {
        List<Point> shown = points.stream()
                .filter(point -> alignment.isShown(point, after.bounds()))
                .toList();
        return shown.isEmpty() ? this : of(shown);
    }

    private static List<Point> spread(Mask mask) {
        int step = (int) Math.max(1, Math.sqrt(mask.count() / (double) WANTED));
        List<Point> points = new ArrayList<>();
        while (points.isEmpty()) {
            for (int y = step / 2; y < mask.height(); y += step) {
                for (int x = step / 2; x < mask.width(); x += step) {
                    if (mask.at(x, y)) {
                        points.add(new Point(x, y));
                    }
                }
            }
            step = Math.max(1, step / 2);
        }
        return points;
    }
}
