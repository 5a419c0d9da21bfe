package io.github.skindelta.align.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.ShiftedProducts;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class CellPeaksTest {

    private static final int REACH = 4;
    private static final Point START = new Point(0, 0);

    @Test
    void aParaboloidsVertexIsFoundBetweenThePixels() {
        Point peak = uphill((dx, dy) -> 5 - 0.7 * square(dx - 1.3) - 0.4 * square(dy + 0.6), START);
        // Single precision of values up to 30, over a curvature of 0.8.
        assertThat(peak.x()).isCloseTo(1.3, within(1e-4));
        assertThat(peak.y()).isCloseTo(-0.6, within(1e-4));
    }

    @Test
    void theBestShiftIsTheHighestOfAll() {
        assertThat(peaks(CellPeaksTest::twoPeaks).best(0)).isEqualTo(new Point(3, 2));
    }

    /** A furrow looks like its neighbour: the way leads to the nearer of the two. */
    @Test
    void uphillLeadsToTheNearPeakEvenIfAnotherIsHigher() {
        Point peak = uphill(CellPeaksTest::twoPeaks, new Point(-2.4, -1.6));
        assertThat(peak.x()).isCloseTo(-2, within(0.1));
        assertThat(peak.y()).isCloseTo(-2, within(0.1));
    }

    @Test
    void aPeakBeyondWhatWasLookedAtIsNone() {
        assertThat(peaks((dx, dy) -> -square(dx - 6) - square(dy)).uphill(0, START))
                .isNull();
    }

    @Test
    void aStartOutsideIsBroughtToTheEdge() {
        Point peak = uphill((dx, dy) -> -square(dx - 1) - square(dy - 1), new Point(-99, 99));
        assertThat(peak).isEqualTo(new Point(1, 1));
    }

    @Test
    void whereEverythingFitsAlikeTheStartStays() {
        assertThat(uphill((dx, dy) -> 3, new Point(1, -1))).isEqualTo(new Point(1, -1));
    }

    private static Point uphill(DoubleBinaryOperator fit, Point start) {
        return Objects.requireNonNull(peaks(fit).uphill(0, start));
    }

    /** A cell whose fit at a shift is as given: a dot times the picture of the fits. */
    private static CellPeaks peaks(DoubleBinaryOperator fit) {
        int side = 2 * REACH + 1;
        Plane dot = Plane.byRows(side, side, (y, row) -> {
            for (int x = 0; x < side; x++) {
                row[x] = x == REACH && y == REACH ? 1 : 0;
            }
        });
        Plane fits = Plane.byRows(side, side, (y, row) -> {
            for (int x = 0; x < side; x++) {
                row[x] = (float) fit.applyAsDouble(x - REACH, y - REACH);
            }
        });
        return new CellPeaks(ShiftedProducts.of(List.of(dot), List.of(fits), REACH, side));
    }

    private static double twoPeaks(double dx, double dy) {
        return Math.exp(-square(dx + 2) - square(dy + 2)) + 2 * Math.exp(-square(dx - 3) - square(dy - 2));
    }

    private static double square(double value) {
        return value * value;
    }
}
