package io.github.skindelta.align.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedGrid;
import org.junit.jupiter.api.Test;

class PyramidTest {

    /** A step of light between two halves; 403 pixels leave an odd one at the edge. */
    private static final Photo PHOTO = Painted.evenPhoto("step", 403, 300, (x, y) -> x < 200 ? grey(0.2) : grey(0.1));

    private static final Pyramid PYRAMID = Pyramid.of(PHOTO, 2, 3);

    @Test
    void eachScaleIsHalfAsLargeAsTheOneBefore() {
        assertThat(PYRAMID.levels())
                .extracting(Pyramid.Level::grid)
                .containsExactly(new ReducedGrid(2, 201, 150), new ReducedGrid(4, 100, 75), new ReducedGrid(8, 50, 37));
    }

    @Test
    void lightIsAveragedBeforeTheLogarithm() {
        Plane light = PYRAMID.levels().get(2).channels().light();
        // A step of the 16-bit encoding is below 1e-4 of the light.
        assertThat((double) light.at(24, 10)).isCloseTo(Math.log(0.2), within(1e-4));
        assertThat((double) light.at(25, 10)).isCloseTo(Math.log(0.1), within(1e-4));
    }

    private static double[] grey(double light) {
        return new double[] {light, light, light};
    }
}
