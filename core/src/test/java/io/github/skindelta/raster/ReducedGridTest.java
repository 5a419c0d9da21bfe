package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedGridTest {

    @Test
    void aPixelLiesInTheMiddleOfItsBlock() {
        ReducedGrid grid = new ReducedGrid(4, 10, 10);
        // Columns 0 … 3 and rows 8 … 11.
        assertThat(grid.full(new Point(0, 2))).isEqualTo(new Point(1.5, 9.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void thereAndBackIsTheSamePlace(int factor) {
        ReducedGrid grid = new ReducedGrid(factor, 10, 10);
        for (double x : new double[] {-3, 0, 0.25, 7.9}) {
            assertThat(grid.reduced(grid.full(x))).isCloseTo(x, within(1e-12));
        }
    }
}
