package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.align.opencv.OpenCvRegistrar;
import io.github.skindelta.raster.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandmarkMapTest {

    @Test
    void threeLandmarksDecideTheMap() {
        Point mapped = LandmarkMap.of(List.of(pair(0, 0), pair(900, 100), pair(200, 700)))
                .map(500, 500);
        assertThat(mapped.x()).isCloseTo(afterX(500, 500), within(1e-9));
        assertThat(mapped.y()).isCloseTo(afterY(500, 500), within(1e-9));
    }

    /** Four corners of a square, of which one pair of opposite ones errs up and the other down, cancel. */
    @Test
    void moreThanThreeShareTheirErrors() {
        List<PointPair> pairs = List.of(erring(0, 0, 2), erring(100, 0, -2), erring(100, 100, 2), erring(0, 100, -2));
        Point mapped = LandmarkMap.of(pairs).map(30, 80);
        assertThat(mapped.x()).isCloseTo(30, within(1e-9));
        assertThat(mapped.y()).isCloseTo(80, within(1e-9));
    }

    @Test
    void landmarksOnALineAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LandmarkMap.of(List.of(pair(0, 0), pair(100, 50), pair(200, 100), pair(300, 150))))
                .withMessageContaining("on one line");
    }

    @Test
    void twoLandmarksAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aligner.with(new OpenCvRegistrar()).startingFrom(List.of(pair(0, 0), pair(1, 0))))
                .withMessageContaining("found 2 pairs, at least 3");
    }

    private static PointPair pair(double x, double y) {
        return new PointPair(new Point(x, y), new Point(afterX(x, y), afterY(x, y)));
    }

    private static PointPair erring(double x, double y, double error) {
        return new PointPair(new Point(x, y), new Point(x, y + error));
    }

    private static double afterX(double x, double y) {
        return 1.1 * x - 0.3 * y + 20;
    }

    private static double afterY(double x, double y) {
        return 0.25 * x + 0.9 * y - 35;
    }
}
