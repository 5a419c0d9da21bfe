package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalRangeTest {

    private static final float[][] VALUES = {{1, 2, 2, 2}, {1, 2, 5, 2}, {1, 2, 2, 2}, {0, 2, 2, 2}};

    private static final Plane RANGE =
            LocalRange.of(Plane.byRows(4, 4, (y, row) -> System.arraycopy(VALUES[y], 0, row, 0, 4)));

    @Test
    void rangesOverThePixelAndItsEightNeighbours() {
        assertThat(RANGE.at(1, 1)).isEqualTo(4);
        assertThat(RANGE.at(2, 2)).isEqualTo(3);
        assertThat(RANGE.at(1, 2)).isEqualTo(5);
    }

    @Test
    void atTheEdgesOverThoseThatThereAre() {
        assertThat(RANGE.at(0, 0)).isEqualTo(1);
        assertThat(RANGE.at(3, 3)).isZero();
        assertThat(RANGE.at(0, 3)).isEqualTo(2);
        assertThat(RANGE.at(3, 0)).isEqualTo(3);
    }

    @Test
    void oneRowIsItsOwnNeighbourhood() {
        Plane row = Plane.byRows(3, 1, (y, values) -> values[2] = 7);
        assertThat(LocalRange.of(row).at(0, 0)).isZero();
        assertThat(LocalRange.of(row).at(1, 0)).isEqualTo(7);
    }
}
