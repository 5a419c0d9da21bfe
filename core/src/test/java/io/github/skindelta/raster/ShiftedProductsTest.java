package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class ShiftedProductsTest {

    private static final int REACH = 2;
    private static final int CELL = 5;
    private static final List<Plane> FIXED = List.of(Drawn.noise(1, 58, 43), Drawn.noise(2, 58, 43));
    private static final List<Plane> MOVING = List.of(Drawn.noise(3, 58, 43), Drawn.noise(4, 58, 43));

    @Test
    void theyAreTheSumsOverCellsAndPlanes() {
        ShiftedProducts products = products();
        assertThat(products.columns()).isEqualTo(11);
        assertThat(products.rows()).isEqualTo(8);
        for (int cell = 0; cell < products.count(); cell++) {
            for (int dy = -REACH; dy <= REACH; dy++) {
                for (int dx = -REACH; dx <= REACH; dx++) {
                    // Fifty products below 1 in single precision.
                    assertThat((double) products.at(cell, dx, dy)).isCloseTo(slow(cell, dx, dy), within(1e-5));
                }
            }
        }
    }

    @Test
    void whatLiesToTheRightFitsAtAPositiveShift() {
        Plane dot = dot(12, 12);
        ShiftedProducts products = ShiftedProducts.of(List.of(dot), List.of(dot(14, 11)), REACH, CELL);
        int cell = 2 * products.columns() + 2;
        assertThat(products.at(cell, 2, -1)).isEqualTo(1);
        assertThat(products.at(cell, -2, 1)).isZero();
    }

    @Test
    void aCellsMiddleIsItsPixelsMean() {
        // Columns 5 … 9, rows 10 … 14.
        assertThat(products().middle(2 * 11 + 1)).isEqualTo(new Point(7, 12));
    }

    /** One cell far from the edges, spread over its neighbours. */
    @Test
    void wideningKeepsTheSum() {
        Plane dot = dot(27, 22);
        ShiftedProducts wide =
                ShiftedProducts.of(List.of(dot), List.of(dot), REACH, CELL).widened(1);
        assertThat(sum(wide, 0, 0)).isCloseTo(1, within(1e-6));
        int middle = 4 * 11 + 5;
        // The Gaussian falls by e^(−1/2) a cell each way.
        assertThat(wide.at(middle + 1, 0, 0) / wide.at(middle, 0, 0)).isCloseTo((float) Math.exp(-0.5), within(1e-6f));
        assertThat(wide.at(middle + 11, 0, 0)).isCloseTo(wide.at(middle - 1, 0, 0), within(1e-8f));
    }

    @Test
    void groupsAreTheSumsOfTheirCells() {
        ShiftedProducts products = products();
        ShiftedProducts grouped = products.grouped(3);
        assertThat(grouped.columns()).isEqualTo(3);
        assertThat(grouped.rows()).isEqualTo(2);
        double sum = 0;
        for (int row = 3; row < 6; row++) {
            for (int column = 6; column < 9; column++) {
                sum += products.at(row * 11 + column, -1, 2);
            }
        }
        assertThat((double) grouped.at(3 + 2, -1, 2)).isCloseTo(sum, within(1e-4));
        // Columns 30 … 44, rows 15 … 29.
        assertThat(grouped.middle(3 + 2)).isEqualTo(new Point(37, 22));
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() throws Exception {
        float[] alone = inParallel(1);
        assertThat(inParallel(4)).containsExactly(alone);
    }

    private static float[] inParallel(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> all(products().widened(1.5))).get();
        } finally {
            pool.shutdown();
        }
    }

    private static float[] all(ShiftedProducts products) {
        int side = 2 * REACH + 1;
        float[] all = new float[products.count() * side * side];
        for (int i = 0; i < all.length; i++) {
            int shift = i % (side * side);
            all[i] = products.at(i / (side * side), shift % side - REACH, shift / side - REACH);
        }
        return all;
    }

    private static ShiftedProducts products() {
        return ShiftedProducts.of(FIXED, MOVING, REACH, CELL);
    }

    private static double sum(ShiftedProducts products, int dx, int dy) {
        double sum = 0;
        for (int cell = 0; cell < products.count(); cell++) {
            sum += products.at(cell, dx, dy);
        }
        return sum;
    }

    private static Plane dot(int column, int line) {
        return Plane.byRows(58, 43, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = x == column && y == line ? 1 : 0;
            }
        });
    }

    private static double slow(int cell, int dx, int dy) {
        double sum = 0;
        for (int i = 0; i < CELL * CELL; i++) {
            int x = cell % 11 * CELL + i % CELL;
            int y = cell / 11 * CELL + i / CELL;
            int px = Math.min(Math.max(x + dx, 0), 57);
            int py = Math.min(Math.max(y + dy, 0), 42);
            for (int plane = 0; plane < FIXED.size(); plane++) {
                sum += (double) FIXED.get(plane).at(x, y) * MOVING.get(plane).at(px, py);
            }
        }
        return sum;
    }
}
