package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskOutlineTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theAreaOfARingIsTheNumberOfPixelsItGoesRound(long seed) {
        Mask mask = Drawn.random(seed, 24, 18, 0.35);
        List<List<Point>> rings = MaskOutline.of(mask, Window.ofSize(24, 18), 1, 0);
        List<Mask> parts = new ArrayList<>();
        ConnectedRegions.of(mask, part -> true).forEach(parts::add);
        assertThat(rings).hasSameSizeAs(parts);
        for (int i = 0; i < rings.size(); i++) {
            // Corners lie at halves: the sum is exact, and whole.
            assertThat((long) area(rings.get(i)))
                    .isEqualTo(withoutHoles(parts.get(i)).count());
        }
    }

    @Test
    void onePixelHasFourCornersHalfAPixelFromItsCentre() {
        List<List<Point>> rings = MaskOutline.of(Mask.all(1, 1), new Window(7, 3, 1, 1), 1, 0);
        assertThat(rings)
                .containsExactly(
                        List.of(new Point(6.5, 2.5), new Point(7.5, 2.5), new Point(7.5, 3.5), new Point(6.5, 3.5)));
    }

    @Test
    void smallPartsAreLeftOut() {
        assertThat(MaskOutline.of(Drawn.mask("#..##"), Window.ofSize(5, 1), 2, 0))
                .hasSize(1);
    }

    @Test
    void anEmptyMaskHasNoOutline() {
        assertThat(MaskOutline.of(Mask.none(4, 4), Window.ofSize(4, 4), 1, 0)).isEmpty();
    }

    @Test
    void aFilledRingGivesTheMaskBack() {
        Mask mask = Drawn.mask("........", ".###....", ".#####..", "..##.##.", "........");
        List<List<Point>> rings = MaskOutline.of(mask, Window.ofSize(8, 5), 1, 0);
        assertThat(Drawn.rows(PolygonMask.of(rings, Window.ofSize(8, 5)))).isEqualTo(Drawn.rows(mask));
    }

    @Test
    void aHoleIsDrawnAndABayIsNot() {
        Mask mask = Drawn.mask("#######", "#..####", "#..##..", "#######");
        assertThat(MaskOutline.ofHoles(mask, new Window(10, 20, 7, 4), 1, 0))
                .containsExactly(List.of(
                        new Point(10.5, 20.5), new Point(12.5, 20.5), new Point(12.5, 22.5), new Point(10.5, 22.5)));
    }

    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return twice / 2;
    }

    /** Background that does not reach the border over edges of pixels belongs to what encloses it. */
    private static Mask withoutHoles(Mask part) {
        int width = part.width() + 2;
        int height = part.height() + 2;
        boolean[][] outside = new boolean[height][width];
        outside[0][0] = true;
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    if (!outside[y][x] && !isInside(part, x - 1, y - 1) && touches(outside, x, y)) {
                        outside[y][x] = true;
                        grew = true;
                    }
                }
            }
        }
        return Mask.byRows(part.width(), part.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = !outside[y + 1][x + 1];
            }
        });
    }

    private static boolean touches(boolean[][] outside, int x, int y) {
        return (y > 0 && outside[y - 1][x])
                || (x > 0 && outside[y][x - 1])
                || (y < outside.length - 1 && outside[y + 1][x])
                || (x < outside[0].length - 1 && outside[y][x + 1]);
    }

    private static boolean isInside(Mask part, int x, int y) {
        return x >= 0 && y >= 0 && x < part.width() && y < part.height() && part.at(x, y);
    }
}
