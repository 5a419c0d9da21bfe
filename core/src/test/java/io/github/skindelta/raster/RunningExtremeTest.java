package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningExtremeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 40})
    void closingIsTheSmallestOfTheLargest(int radius) {
        Plane noise = Drawn.noise(radius, 19, 13);
        Plane expected = extreme(extreme(noise, radius, 1), radius, -1);
        assertThat(RunningExtreme.closing(noise, radius).samples).isEqualTo(expected.samples);
    }

    @Test
    void aDarkLineNarrowerThanTheSquareIsFilled() {
        Plane line = Plane.byRows(9, 9, (y, row) -> {
            Arrays.fill(row, 1);
            row[4] = 0;
        });
        assertThat(RunningExtreme.closing(line, 1).samples).containsOnly(1f);
    }

    @Test
    void leavesThePlaneThatItIsGivenAsItWas() {
        Plane noise = Drawn.noise(3, 19, 13);
        RunningExtreme.closing(noise, 2);
        assertThat(noise.samples).isEqualTo(Drawn.noise(3, 19, 13).samples);
    }

    @Test
    void onePixelStays() {
        assertThat(RunningExtreme.closing(Drawn.constant(1, 1, -3), 2).at(0, 0)).isEqualTo(-3f);
    }

    /** Largest of {@code sign · value} in the part of the square that the plane holds. */
    private static Plane extreme(Plane plane, int radius, int sign) {
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                float most = Float.NEGATIVE_INFINITY;
                for (int v = Math.max(y - radius, 0); v <= Math.min(y + radius, plane.height() - 1); v++) {
                    for (int u = Math.max(x - radius, 0); u <= Math.min(x + radius, plane.width() - 1); u++) {
                        most = Math.max(most, sign * plane.at(u, v));
                    }
                }
                row[x] = sign * most;
            }
        });
    }
}
