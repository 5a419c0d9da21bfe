package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SamplingGridTest {

    private static final ReducedGrid FULL = new ReducedGrid(1, 20, 15);

    @Test
    void theIdentityReturnsThePlane() {
        Plane plane = Drawn.noise(1, 20, 15);
        assertThat(places(0, 0).sample(plane).samples).containsExactly(plane.samples);
    }

    @Test
    void aParabolaBetweenPixelsIsExact() {
        Plane parabola = parabola(0, 0);
        Plane shifted = places(0.5, -0.25).sample(parabola);
        Plane expected = parabola(0.5, -0.25);
        for (int y = 3; y < 12; y++) {
            for (int x = 2; x < 17; x++) {
                // Single precision of values up to 400.
                assertThat(shifted.at(x, y)).isCloseTo(expected.at(x, y), within(2e-4f));
            }
        }
    }

    @Test
    void outsideItsEdgesGoOn() {
        Plane plane = Drawn.noise(2, 20, 15);
        Plane sampled = places(-100, 100).sample(plane);
        assertThat(sampled.at(7, 7)).isEqualTo(plane.at(0, 14));
    }

    @Test
    void onePixelIsThatPixelEverywhere() {
        assertThat(places(0.3, 7).sample(Drawn.constant(1, 1, 5)).samples).containsOnly(5);
    }

    @Test
    void insideIsAtLeastTheMarginFromTheEdges() {
        ReducedGrid small = new ReducedGrid(1, 6, 4);
        SamplingGrid places = SamplingGrid.of(shift(1, 0.5), small, small);
        // Columns 1 … 4 of the other picture, rows 1 … 2 at places 0.5, 1.5, 2.5, 3.5.
        assertThat(Drawn.rows(places.inside(small, 1))).containsExactly("......", "####..", "......", "......");
    }

    /** A ramp that counts the full picture's pixels, looked at from a picture reduced by another factor. */
    @Test
    void reducedPicturesMeetAtThePlacesOfTheFullOnes() {
        ReducedGrid here = new ReducedGrid(2, 12, 6);
        ReducedGrid there = new ReducedGrid(3, 12, 6);
        Plane ramp = Plane.byRows(12, 6, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = 3 * x + 1;
            }
        });
        Plane sampled = SamplingGrid.of(shift(5, 0), here, there).sample(ramp);
        // Pixel 4 covers 8 and 9 of its full picture, whose middle of 8.5 lies 5 to the right in the other.
        assertThat(sampled.at(4, 2)).isCloseTo(13.5f, within(1e-5f));
    }

    @Test
    void beyondTheHorizonNothingIsInside() {
        Homography tilted = Homography.of(1, 0, 0, 0, 1, 0, -0.1, 0, 1);
        Mask inside = SamplingGrid.of(Warp.of(tilted), FULL, FULL).inside(FULL, 0);
        assertThat(inside.at(2, 2)).isTrue();
        assertThat(inside.at(12, 2)).isFalse();
    }

    private static SamplingGrid places(double dx, double dy) {
        return SamplingGrid.of(shift(dx, dy), FULL, FULL);
    }

    private static Warp shift(double dx, double dy) {
        return Warp.of(Homography.of(1, 0, dx, 0, 1, dy, 0, 0, 1));
    }

    private static Plane parabola(double dx, double dy) {
        return Plane.byRows(20, 15, (line, row) -> {
            for (int column = 0; column < row.length; column++) {
                double x = column + dx;
                double y = line + dy;
                row[column] = (float) (x * x - 0.5 * x * y + y * y + 3 * x);
            }
        });
    }
}
