package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplificationTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 5})
    void everyDroppedCornerLiesWithinTheTolerance(double tolerance) {
        List<Point> circle = circle(200, 40);
        List<Point> simple = Simplification.ofRing(circle, tolerance);
        assertThat(simple).hasSizeLessThan(circle.size());
        for (Point corner : circle) {
            assertThat(distance(corner, simple)).isLessThanOrEqualTo(tolerance);
        }
    }

    @Test
    void whatIsLeftAreCornersOfTheLineInOrder() {
        List<Point> circle = circle(60, 10);
        assertThat(circle).containsSubsequence(Simplification.ofRing(circle, 1));
    }

    @Test
    void cornersOnAStraightLineGo() {
        List<Point> square = List.of(
                new Point(0, 0), new Point(1, 0), new Point(2, 0), new Point(2, 2), new Point(1, 2), new Point(0, 2));
        assertThat(Simplification.ofRing(square, 0))
                .containsExactly(new Point(0, 0), new Point(2, 0), new Point(2, 2), new Point(0, 2));
    }

    @Test
    void aTriangleStaysATriangleAtAnyTolerance() {
        List<Point> triangle = List.of(new Point(0, 0), new Point(1, 0), new Point(0, 1));
        assertThat(Simplification.ofRing(triangle, 100)).isEqualTo(triangle);
    }

    private static List<Point> circle(int corners, double radius) {
        List<Point> circle = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            circle.add(new Point(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return circle;
    }

    private static double distance(Point point, List<Point> ring) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            least = Math.min(least, Line2D.ptSegDist(a.x(), a.y(), b.x(), b.y(), point.x(), point.y()));
        }
        return least;
    }
}
