package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.truth.Truth.Vertex;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The target's outline on the before photo, px, and what it makes of a place: target, reference or neither. */
final class TargetRing {

    /** Of the target's diameter: skin so near to it is neither target nor reference. */
    private static final double MARGIN = 0.10;

    private final List<Vertex> ring;
    private final Path2D inside;
    private final Rectangle2D bounds;
    private final double squaredMargin;

    TargetRing(List<Vertex> ring) {
        this.ring = ring;
        this.inside = path(ring);
        this.bounds = inside.getBounds2D();
        this.squaredMargin = MARGIN * MARGIN * squaredDiameter(ring);
    }

    /** Whether a place is in the target. */
    boolean holds(double x, double y) {
        return inside.contains(x, y);
    }

    /** Whether a place that is not in the target is reference. */
    boolean isFarFrom(double x, double y) {
        double across = Math.max(Math.max(bounds.getMinX() - x, x - bounds.getMaxX()), 0);
        double down = Math.max(Math.max(bounds.getMinY() - y, y - bounds.getMaxY()), 0);
        return across * across + down * down > squaredMargin || squaredDistance(x, y) > squaredMargin;
    }

    /** No place of the target is outside. */
    Rectangle2D bounds() {
        return bounds;
    }

    /** Inside, px². */
    double area() {
        double twice = 0;
        Vertex last = ring.get(ring.size() - 1);
        for (Vertex vertex : ring) {
            twice += last.x() * vertex.y() - vertex.x() * last.y();
            last = vertex;
        }
        return Math.abs(twice) / 2;
    }

    private double squaredDistance(double x, double y) {
        double least = Double.MAX_VALUE;
        Vertex last = ring.get(ring.size() - 1);
        for (Vertex vertex : ring) {
            least = Math.min(least, Line2D.ptSegDistSq(last.x(), last.y(), vertex.x(), vertex.y(), x, y));
            last = vertex;
        }
        return least;
    }

    private static Path2D path(List<Vertex> ring) {
        Path2D path = new Path2D.Double();
        path.moveTo(ring.get(0).x(), ring.get(0).y());
        for (Vertex vertex : ring.subList(1, ring.size())) {
            path.lineTo(vertex.x(), vertex.y());
        }
        path.closePath();
        return path;
    }

    private static double squaredDiameter(List<Vertex> ring) {
        double most = 0;
        for (Vertex a : ring) {
            for (Vertex b : ring) {
                most = Math.max(most, (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y()));
            }
        }
        return most;
    }
}
