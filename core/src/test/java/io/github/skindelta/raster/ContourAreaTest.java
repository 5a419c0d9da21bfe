package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContourAreaTest {

    /** A cone: its contour at level 0 is a circle, which planes through its samples follow but for its bend. */
    @ParameterizedTest
    @ValueSource(doubles = {4.1, 4.5, 9.7})
    void theAreaOfASmallDiscIsRightToOnePercent(double radius) {
        Plane cone = cone(radius);
        double expected = Math.PI * radius * radius;
        assertThat(ContourArea.of(cone, 0, above(cone), Drawn.constant(30, 30, 1)))
                .isCloseTo(expected, within(0.01 * expected));
    }

    @Test
    void everySampleWeighsTheSkinItShows() {
        Plane cone = cone(5);
        assertThat(ContourArea.of(cone, 0, above(cone), Drawn.constant(30, 30, 0.25f)))
                .isCloseTo(0.25 * Math.PI * 25, within(0.1));
    }

    @Test
    void whatIsNotInTheRegionDoesNotCount() {
        Plane cone = cone(5);
        assertThat(ContourArea.of(cone, 0, Mask.none(30, 30), Drawn.constant(30, 30, 1)))
                .isZero();
    }

    private static Plane cone(double radius) {
        return Plane.byRows(30, 30, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) (radius - Math.hypot(x - 14.3, y - 15.1));
            }
        });
    }

    private static Mask above(Plane plane) {
        return Mask.byRows(plane.width(), plane.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = plane.at(x, y) > 0;
            }
        });
    }
}
