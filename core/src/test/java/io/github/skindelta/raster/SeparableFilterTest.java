package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeparableFilterTest {

    private static final float[] STAY = {1};
    private static final float[] SLOPE = {-0.5f, 0, 0.5f};
    private static final float[] CURVATURE = {1, -2, 1};

    @Test
    void itIsTheSumOverTheKernelsProduct() {
        Plane plane = Drawn.noise(1, 17, 13);
        float[] across = {1, 2, -1, 0.5f, 3};
        float[] down = {0.5f, -1, 2};
        Plane filtered = SeparableFilter.of(plane, across, down);
        for (int y = 0; y < 13; y++) {
            for (int x = 0; x < 17; x++) {
                // Fifteen products of at most 6 in single precision.
                assertThat((double) filtered.at(x, y)).isCloseTo(slow(plane, across, down, x, y), within(1e-5));
            }
        }
    }

    @Test
    void aParabolasSecondDerivativeIsConstant() {
        Plane parabola = Plane.byRows(20, 10, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = 1.5f * x * x - 4 * x + 2 * y * y;
            }
        });
        assertThat(SeparableFilter.of(parabola, CURVATURE, STAY).at(7, 3)).isEqualTo(3);
        assertThat(SeparableFilter.of(parabola, STAY, CURVATURE).at(7, 3)).isEqualTo(4);
    }

    @Test
    void whatRisesToTheRightHasAPositiveSlope() {
        Plane ramp = Drawn.plane(new float[] {0, 2, 4, 6, 8});
        Plane slope = SeparableFilter.of(ramp, SLOPE, STAY);
        // At the ends the neighbour outside is the end itself.
        assertThat(new float[] {slope.at(0, 0), slope.at(1, 0), slope.at(3, 0), slope.at(4, 0)})
                .containsExactly(1, 2, 2, 1);
    }

    @Test
    void onePixelIsItsOwnNeighbour() {
        assertThat(SeparableFilter.of(Drawn.constant(1, 1, 5), CURVATURE, CURVATURE)
                        .at(0, 0))
                .isZero();
    }

    @Test
    void aKernelWithoutAMiddleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeparableFilter.of(Drawn.constant(3, 3, 1), new float[] {1, 1}, STAY))
                .withMessageContaining("no middle");
    }

    private static double slow(Plane plane, float[] across, float[] down, int x, int y) {
        double sum = 0;
        for (int j = 0; j < down.length; j++) {
            for (int i = 0; i < across.length; i++) {
                int px = Math.min(Math.max(x + i - across.length / 2, 0), plane.width() - 1);
                int py = Math.min(Math.max(y + j - down.length / 2, 0), plane.height() - 1);
                sum += (double) across[i] * down[j] * plane.at(px, py);
            }
        }
        return sum;
    }
}
