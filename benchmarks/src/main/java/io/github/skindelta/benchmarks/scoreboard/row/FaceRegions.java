package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.Region;
import java.util.ArrayList;
import java.util.List;

/** Where a careful user would draw on a face, from its landmarks. */
final class FaceRegions {

    private static final int CORNERS = 32;

    private FaceRegions() {}

    /**
     * Both cheeks and the forehead of a face with the landmarks of the London set: pupils 0 and 1, inner brows 75 and 78,
     * middle of the hairline 139. Along the line through the eyes and across it, because heads are held askew. Sized so
     * that no eye, brow, nostril, hair or background was in it on any of the 26 neutral faces, those with a fringe aside.
     */
    static List<Region> cheeksAndForehead(LandmarkFile face) {
        Point brows = between(face.points().get(75), face.points().get(78), 0.5);
        Point hairline = face.points().get(139);
        double height = Math.hypot(hairline.x() - brows.x(), hairline.y() - brows.y());
        List<Region> regions = new ArrayList<>(cheeks(face));
        regions.add(ellipse(between(brows, hairline, 0.42), 0.3 * eyes(face), 0.22 * height)
                .named("forehead"));
        return regions;
    }

    /** The cheeks alone, of a face whose forehead is under a fringe. */
    static List<Region> cheeks(LandmarkFile face) {
        Point left = face.points().get(0);
        Point right = face.points().get(1);
        double acrossX = right.x() - left.x();
        double acrossY = right.y() - left.y();
        Point leftCheek =
                new Point(left.x() - 0.08 * acrossX - 0.62 * acrossY, left.y() - 0.08 * acrossY + 0.62 * acrossX);
        Point rightCheek =
                new Point(right.x() + 0.08 * acrossX - 0.62 * acrossY, right.y() + 0.08 * acrossY + 0.62 * acrossX);
        return List.of(
                cheek(leftCheek, face).named("left cheek"),
                cheek(rightCheek, face).named("right cheek"));
    }

    private static Region cheek(Point middle, LandmarkFile face) {
        return ellipse(middle, 0.2 * eyes(face), 0.24 * eyes(face));
    }

    /** From pupil to pupil. */
    private static double eyes(LandmarkFile face) {
        Point left = face.points().get(0);
        Point right = face.points().get(1);
        return Math.hypot(right.x() - left.x(), right.y() - left.y());
    }

    /** The face between its landmarks, so that it is followed and not the wall. */
    static Region around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        return ellipse(new Point((left + right) / 2, (top + bottom) / 2), 0.6 * (right - left), 0.6 * (bottom - top));
    }

    private static Point between(Point one, Point other, double share) {
        return new Point(one.x() + share * (other.x() - one.x()), one.y() + share * (other.y() - one.y()));
    }

    private static Region ellipse(Point middle, double halfWidth, double halfHeight) {
        List<Point> ring = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double angle = i * 2 * Math.PI / CORNERS;
            ring.add(new Point(middle.x() + halfWidth * Math.cos(angle), middle.y() + halfHeight * Math.sin(angle)));
        }
        return Region.polygon(ring);
    }
}
