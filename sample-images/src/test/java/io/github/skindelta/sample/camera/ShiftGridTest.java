package io.github.skindelta.sample.camera;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.sample.camera.Pose.Motion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftGridTest {

    /** A tenth of the twentieth that landmarks are good for. */
    @ParameterizedTest
    @CsvSource({"240, 180", "800, 600", "1600, 1200", "3200, 2400"})
    void theGridAgreesWithTheClosedFormToATwoHundredthOfAPixel(int width, int height) {
        double pxPerMm = width / 80.0;
        Pose pose = new Pose(width, height, pxPerMm, new Motion(15, 1 / 1.2, 0.0008, -0.0008, 2, -2, 0.50, 99));
        ShiftGrid grid = new ShiftGrid(pose, width, height);
        double[] exact = new double[2];
        double[] found = new double[2];
        double largest = 0;
        for (int row = 0; row < height; row += 3) {
            for (int column = 0; column < width; column += 3) {
                pose.skinFromPixel(column, row, exact);
                grid.skinFromPixel(column, row, found);
                largest = Math.max(largest, Math.hypot(found[0] - exact[0], found[1] - exact[1]) * pxPerMm);
            }
        }
        assertThat(largest).isLessThan(0.005);
    }
}
