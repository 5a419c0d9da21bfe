package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolygonMaskTest {

    /** Random corners also cross themselves and reach outside the window. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsThePixelsWhoseCentresThePathContains(long seed) {
        Random random = new Random(seed);
        List<List<Point>> rings = List.of(ring(random, 3), ring(random, 7), ring(random, 12));
        Window window = new Window(-4, 3, 33, 27);
        Mask mask = PolygonMask.of(rings, window);
        Path2D path = path(rings);
        for (int y = 0; y < window.height(); y++) {
            for (int x = 0; x < window.width(); x++) {
                assertThat(mask.at(x, y)).isEqualTo(path.contains(window.x() + x, window.y() + y));
            }
        }
    }

    @Test
    void aSquareAlongTheEdgesOfPixelsHoldsThesePixels() {
        Mask mask = PolygonMask.of(List.of(square(0.5, 0.5, 2)), Window.ofSize(4, 4));
        assertThat(Drawn.rows(mask)).containsExactly("....", ".##.", ".##.", "....");
    }

    @Test
    void aRingInsideARingIsAHole() {
        Mask mask = PolygonMask.of(List.of(square(-0.5, -0.5, 5), square(1.5, 1.5, 1)), Window.ofSize(5, 5));
        assertThat(Drawn.rows(mask)).containsExactly("#####", "#####", "##.##", "#####", "#####");
    }

    @Test
    void neighboursThatShareAnEdgeThroughPixelCentresShareNoPixelAndLeaveNoneOut() {
        Window window = Window.ofSize(6, 3);
        Mask left = PolygonMask.of(List.of(square(0, -1, 3)), window);
        Mask right = PolygonMask.of(List.of(square(3, -1, 3)), window);
        assertThat(left.and(right).count()).isZero();
        assertThat(left.or(right).count()).isEqualTo(6 * 2);
    }

    @Test
    void outsideTheWindowThereIsNothing() {
        assertThat(PolygonMask.of(List.of(square(10, 10, 5)), Window.ofSize(8, 8))
                        .count())
                .isZero();
    }

    private static List<Point> ring(Random random, int corners) {
        List<Point> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            ring.add(new Point(40 * random.nextDouble() - 8, 40 * random.nextDouble() - 5));
        }
        return ring;
    }

    private static List<Point> square(double x, double y, double side) {
        return List.of(new Point(x, y), new Point(x + side, y), new Point(x + side, y + side), new Point(x, y + side));
    }

    private static Path2D path(List<List<Point>> rings) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> ring : rings) {
            path.moveTo(ring.get(0).x(), ring.get(0).y());
            ring.forEach(corner -> path.lineTo(corner.x(), corner.y()));
            path.closePath();
        }
        return path;
    }
}
