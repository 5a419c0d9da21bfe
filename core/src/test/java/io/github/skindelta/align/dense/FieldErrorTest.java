package io.github.skindelta.align.dense;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.align.PointPair;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.NodeGrid;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cells in the left half of a photo. */
class FieldErrorTest {

    private static final NodeGrid NODES = NodeGrid.covering(Window.ofSize(1600, 1200), 100);

    @Test
    void itGrowsAwayFromTheCells() {
        FieldError error = error(0.3);
        double among = error.standardErrorPx(new Point(400, 600));
        double beside = error.standardErrorPx(new Point(1000, 600));
        double far = error.standardErrorPx(new Point(1500, 600));
        assertThat(beside).isGreaterThan(2 * among);
        assertThat(far).isGreaterThan(1.3 * beside);
    }

    @Test
    void cellsThatDisagreeTwiceAsMuchAreTwiceAsUncertain() {
        Point place = new Point(400, 600);
        // Spreads of many pixels, beside which what the field cannot follow is nothing.
        assertThat(error(40).standardErrorPx(place) / error(20).standardErrorPx(place))
                .isBetween(1.99, 2.01);
    }

    /** Skin bends in less than the distance of two nodes too. */
    @Test
    void cellsThatAgreePerfectlyLeaveATenthOfAPixel() {
        assertThat(error(0).standardErrorPx(new Point(400, 600))).isBetween(0.1, 0.2);
    }

    private static FieldError error(double sigmaPx) {
        Random random = new Random(1);
        List<PointPair> points = new ArrayList<>();
        for (double y = 16; y < 1200; y += 32) {
            for (double x = 16; x < 800; x += 32) {
                points.add(new PointPair(
                        new Point(x, y),
                        new Point(x + sigmaPx * random.nextGaussian(), y + sigmaPx * random.nextGaussian())));
            }
        }
        return new FieldError(SmoothFit.of(Homography.scaling(1), NODES, points, 0.03, 0.001));
    }
}
