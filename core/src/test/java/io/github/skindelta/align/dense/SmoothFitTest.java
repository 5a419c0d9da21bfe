package io.github.skindelta.align.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.align.PointPair;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.NodeGrid;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SmoothFitTest {

    private static final Window PHOTO = Window.ofSize(1600, 1200);
    private static final NodeGrid NODES = NodeGrid.covering(PHOTO, 100);
    private static final Homography STILL = Homography.scaling(1);

    /** As at the finest scale: cells of 32 px, ten a cell of the grid, at the last look's stiffness. */
    private static final double STIFFNESS = 0.03;

    private static final double LEAST_SIGMA_PX = 0.05;

    /** Skin that bends by several pixels over 500; cells good to 0.3 px, three in ten of them anywhere. */
    @Test
    void aSmoothFieldIsFoundThroughThirtyPercentOfGrossErrors() {
        Random random = new Random(1);
        List<PointPair> points = points(place -> {
            Point truth = bent(place);
            return random.nextDouble() < 0.3
                    ? new Point(truth.x() + 60 * random.nextDouble() - 30, truth.y() + 60 * random.nextDouble() - 30)
                    : new Point(truth.x() + 0.3 * random.nextGaussian(), truth.y() + 0.3 * random.nextGaussian());
        });
        SmoothFit fit = fit(points);
        assertThat(worst(fit, SmoothFitTest::bent)).isLessThan(0.5);
        // The median of all misses is that of the 70th of 100 good ones: 1.3 times their own.
        assertThat(fit.sigmaPx()).isBetween(0.3, 0.5);
    }

    /** A plane does not bend; what anchors loose nodes pulls with a ten-thousandth of the points' force on 40 px. */
    @Test
    void aLinearFieldIsFoundExactly() {
        UnaryOperator<Point> linear = place ->
                new Point(place.x() + 3 + 0.01 * place.x() - 0.02 * place.y(), place.y() - 5 + 0.015 * place.y());
        SmoothFit fit = SmoothFit.of(STILL, NODES, points(linear), 1000, LEAST_SIGMA_PX);
        assertThat(worst(fit, linear)).isLessThan(0.01);
    }

    @Test
    void itComesOnTopOfTheHomography() {
        Homography tilted = Homography.of(1.05, -0.2, 40, 0.15, 0.95, -25, 6e-5, -4e-5, 1);
        UnaryOperator<Point> shifted = place -> {
            Point flat = tilted.map(place);
            return new Point(flat.x() + 2, flat.y() - 1);
        };
        SmoothFit fit = SmoothFit.of(tilted, NODES, points(shifted), STIFFNESS, LEAST_SIGMA_PX);
        assertThat(fit.warp().homography()).isEqualTo(tilted);
        assertThat(worst(fit, shifted)).isLessThan(0.01);
    }

    @Test
    void aroundAnotherHomographyItIsTheSameMapAmongThePoints() {
        Homography tilted = Homography.of(1.02, -0.03, 10, 0.02, 0.98, -5, 3e-6, -3e-6, 1);
        Random random = new Random(4);
        SmoothFit fit = fit(points(place -> {
            Point truth = bent(place);
            return new Point(truth.x() + 0.2 * random.nextGaussian(), truth.y() + 0.2 * random.nextGaussian());
        }));
        SmoothFit around = fit.around(tilted);
        assertThat(around.warp().homography()).isEqualTo(tilted);
        // In the corners a single point holds the outer nodes: a spread of it and a half.
        assertThat(worst(around, fit.warp()::map)).isLessThan(0.3);
    }

    /** Points on the left, and the homography is all that is known on the right. */
    @Test
    void farFromAnyPointItReturnsToTheHomography() {
        List<PointPair> left = points(place -> new Point(place.x() + 5, place.y())).stream()
                .filter(pair -> pair.before().x() < 400)
                .toList();
        assertThat(fit(left).warp().map(200, 600).x()).isCloseTo(205, within(0.1));
        assertThat(fit(left).warp().map(1590, 600).x()).isCloseTo(1590, within(2.5));
    }

    /** A scar of 80 px radius draws its edge in by 6 px, and a field that followed would hide it. */
    @Test
    void theEdgeOfAShrinkingScarIsNotFollowed() {
        Random random = new Random(2);
        SmoothFit fit = fit(points(place -> {
            double dx = place.x() - 800;
            double dy = place.y() - 600;
            double radius = Math.hypot(dx, dy);
            double drawn = radius > 50 && radius < 110 ? 6 / radius : 0;
            return new Point(
                    place.x() - drawn * dx + 0.2 * random.nextGaussian(),
                    place.y() - drawn * dy + 0.2 * random.nextGaussian());
        }));
        assertThat(worst(fit, UnaryOperator.identity())).isLessThan(0.3);
    }

    /** Of a field so stiff that it takes up none of the points' freedom; 1850 points determine a spread to 2 %. */
    @Test
    void itsSigmaIsThatOfThePointsAlongAnAxis() {
        Random random = new Random(3);
        List<PointPair> points = points(
                place -> new Point(place.x() + 0.4 * random.nextGaussian(), place.y() + 0.4 * random.nextGaussian()));
        assertThat(SmoothFit.of(STILL, NODES, points, 1000, LEAST_SIGMA_PX).sigmaPx())
                .isCloseTo(0.4, within(0.03));
    }

    @Test
    void errorsAreNeverBelowRounding() {
        assertThat(fit(points(UnaryOperator.identity())).sigmaPx()).isEqualTo(LEAST_SIGMA_PX);
    }

    private static SmoothFit fit(List<PointPair> points) {
        return SmoothFit.of(STILL, NODES, points, STIFFNESS, LEAST_SIGMA_PX);
    }

    private static List<PointPair> points(UnaryOperator<Point> afterFromBefore) {
        List<PointPair> points = new ArrayList<>();
        for (double y = 16; y < 1200; y += 32) {
            for (double x = 16; x < 1600; x += 32) {
                Point place = new Point(x, y);
                points.add(new PointPair(place, afterFromBefore.apply(place)));
            }
        }
        return points;
    }

    private static Point bent(Point place) {
        double wave = 2 * Math.PI / 1000;
        return new Point(
                place.x() + 5 * Math.sin(wave * place.x()) * Math.cos(wave * place.y()),
                place.y() + 4 * Math.cos(wave * place.x() + 1));
    }

    /** Largest distance from the truth, up to a cell from the photo's edges. */
    private static double worst(SmoothFit fit, UnaryOperator<Point> truth) {
        double worst = 0;
        for (double y = 32; y < 1168; y += 19) {
            for (double x = 32; x < 1568; x += 17) {
                Point found = fit.warp().map(x, y);
                Point there = truth.apply(new Point(x, y));
                worst = Math.max(worst, Math.hypot(found.x() - there.x(), found.y() - there.y()));
            }
        }
        return worst;
    }
}
