package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.raster.PointMasses.Mass;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointMassesTest {

    /** Pixels of the column's number, in mm²: 3 + 4 + 5 in each of two rows. */
    @Test
    void theMeanOverAMaskIsTheMassInItByItsArea() {
        Window window = new Window(3, 7, 3, 2);
        Plane points = PointMasses.of(
                List.of(new Mass(0, 0, 1), new Mass(2, 1, 5), new Mass(2, 1, 1)), window, row -> column -> column);
        double[] mean = AreaMean.of(List.of(points), Mask.all(3, 2), window, row -> column -> column);
        assertThat(mean[0]).isCloseTo(7 / 24.0, within(1e-6));
    }
}
