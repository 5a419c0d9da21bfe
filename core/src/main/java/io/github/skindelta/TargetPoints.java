package io.github.skindelta;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.SkinSelector;
import java.util.ArrayList;
import java.util.List;

/**
 * Points spread over the skin of interest: the targets where the after photo shows them, or the overlap.
 *
 * @param points of the before photo, not empty
 * @param middle their centroid
 */
record TargetPoints(List<Point> points, Point middle) {

    /** About this many points stand for the targets. */
    private static final int WANTED = 400;

    static TargetPoints of(SkinSelector.Drawing drawing, Alignment alignment, Photo before, Photo after) {
        Mask targets = Mask.none(before.width(), before.height());
        for (Region target : drawing.targets()) {
            targets = targets.or(target.pixels(before.bounds()));
        }
        if (targets.count() == 0) {
            targets = Mask.all(before.width(), before.height());
        }
        List<Point> all = spread(targets);
        List<Point> shown = all.stream()
                .filter(point -> alignment.isShown(point, after.bounds()))
                .toList();
        // Targets wholly outside the overlap are refused later, by name.
        List<Point> points = shown.isEmpty() ? all : shown;
        return new TargetPoints(
                points,
                new Point(
                        points.stream().mapToDouble(Point::x).average().orElseThrow(),
                        points.stream().mapToDouble(Point::y).average().orElseThrow()));
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
