package io.github.skindelta.raster;

import java.util.ArrayList;
import java.util.List;

/** Fewer corners, nearly the same line (Douglas and Peucker, Cartographica 10(2), 1973). */
final class Simplification {

    private Simplification() {}

    /**
     * Simplifies a closed line.
     *
     * @param ring its corners, not repeating the first
     * @param tolerance how far a dropped corner may lie from the result
     * @return a part of the corners, in order; at least three where there were three
     */
    static List<Point> ofRing(List<Point> ring, double tolerance) {
        if (ring.size() < 4) {
            return ring;
        }
        int far = farthest(ring, ring.get(0));
        boolean[] kept = new boolean[ring.size() + 1];
        List<Point> closed = new ArrayList<>(ring);
        closed.add(ring.get(0));
        keep(closed, 0, far, tolerance, kept);
        keep(closed, far, ring.size(), tolerance, kept);
        List<Point> result = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            if (kept[i] || i == 0 || i == far) {
                result.add(ring.get(i));
            }
        }
        return result.size() < 3 ? ring : result;
    }

    private static void keep(List<Point> line, int from, int to, double tolerance, boolean[] kept) {
        // A stack of our own: outlines have many thousand corners.
        List<int[]> spans = new ArrayList<>(List.of(new int[] {from, to}));
        while (!spans.isEmpty()) {
            int[] span = spans.remove(spans.size() - 1);
            int worst = -1;
            double distance = tolerance;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double d = distance(line.get(i), line.get(span[0]), line.get(span[1]));
                if (d > distance) {
                    distance = d;
                    worst = i;
                }
            }
            if (worst >= 0) {
                kept[worst] = true;
                spans.add(new int[] {span[0], worst});
                spans.add(new int[] {worst, span[1]});
            }
        }
    }

    private static int farthest(List<Point> ring, Point from) {
        int far = 1;
        for (int i = 2; i < ring.size(); i++) {
            if (distance(ring.get(i), from) > distance(ring.get(far), from)) {
                far = i;
            }
        }
        return far;
    }

    /** From a point to the segment between two others. */
    private static double distance(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length;
        double t = Math.min(Math.max(along, 0), 1);
        return distance(p, new Point(a.x() + t * dx, a.y() + t * dy));
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
