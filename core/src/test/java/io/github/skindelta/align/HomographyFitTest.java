package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HomographyFitTest {

    private static final Homography TRUTH = Homography.of(1.1, -0.17, 60, 0.17, 1.08, -40, 4e-5, -3e-5, 1);
    private static final List<Point> PLACES = List.of(
            new Point(0, 0), new Point(1599, 0), new Point(800, 600), new Point(0, 1199), new Point(1599, 1199));

    @Test
    void exactPointsGiveTheExactMap() {
        HomographyFit fit = HomographyFit.of(pairs(new Random(1), 30, 0, 1600));
        // A million times below a pixel: what is left is rounding.
        assertThat(worst(fit)).isLessThan(1e-6);
    }

    @Test
    void fourPointsAreEnough() {
        List<PointPair> four = List.of(pair(0, 0), pair(1500, 30), pair(1400, 1100), pair(20, 900));
        assertThat(worst(HomographyFit.of(four))).isLessThan(1e-6);
    }

    @Test
    void aFifthOfWildMatchesHardlyMatters() {
        Random random = new Random(2);
        List<PointPair> pairs = pairs(random, 160, 0.5, 1600);
        for (int i = 0; i < 40; i++) {
            pairs.add(new PointPair(
                    new Point(1600 * random.nextDouble(), 1200 * random.nextDouble()),
                    new Point(1600 * random.nextDouble(), 1200 * random.nextDouble())));
        }
        // Noise alone allows 0.5 px · √(8 / 160) on average and four times that at the corners; wild ones miss by 600.
        assertThat(worst(HomographyFit.of(pairs))).isLessThan(0.5);
    }

    @Test
    void theVarianceGrowsAwayFromThePoints() {
        HomographyFit fit = HomographyFit.of(pairs(new Random(3), 100, 0.5, 400));
        double[] variances = {
            fit.variancePx2(new Point(200, 600)),
            fit.variancePx2(new Point(800, 600)),
            fit.variancePx2(new Point(1599, 600))
        };
        assertThat(variances).isSorted();
        assertThat(variances[2]).isGreaterThan(10 * variances[0]);
    }

    /** The spread of 150 fits to points with fresh noise each; their mean square is known to √(2 / 150) = 12 %. */
    @Test
    void theVarianceIsThatOfRepeatedFits() {
        Point place = new Point(1300, 900);
        double found = 0;
        double stated = 0;
        int fits = 150;
        for (int i = 0; i < fits; i++) {
            HomographyFit fit = HomographyFit.of(pairs(new Random(100 + i), 40, 1, 1600));
            found += squared(fit.afterFromBefore().map(place), TRUTH.map(place)) / fits;
            stated += fit.variancePx2(place) / fits;
        }
        assertThat(stated / found).isBetween(0.65, 1.5);
    }

    @Test
    void theOrderOfThePointsDoesNotMatter() {
        List<PointPair> pairs = pairs(new Random(5), 50, 0.5, 1600);
        Homography one = HomographyFit.of(pairs).afterFromBefore();
        Collections.reverse(pairs);
        Homography other = HomographyFit.of(pairs).afterFromBefore();
        for (Point place : PLACES) {
            assertThat(Math.sqrt(squared(one.map(place), other.map(place)))).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void threePointsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HomographyFit.of(pairs(new Random(6), 3, 0, 1600)))
                .withMessageContaining("needs 4 points, found 3");
    }

    @Test
    void onePointManyTimesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HomographyFit.of(Collections.nCopies(10, pair(100, 100))));
    }

    private static PointPair pair(double x, double y) {
        return new PointPair(new Point(x, y), TRUTH.map(x, y));
    }

    /** Spread over the left part of a 1600 × 1200 photo. */
    private static List<PointPair> pairs(Random random, int count, double sigma, double width) {
        List<PointPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point before = new Point(width * random.nextDouble(), 1200 * random.nextDouble());
            Point after = TRUTH.map(before);
            pairs.add(new PointPair(
                    before,
                    new Point(after.x() + sigma * random.nextGaussian(), after.y() + sigma * random.nextGaussian())));
        }
        return pairs;
    }

    private static double worst(HomographyFit fit) {
        return PLACES.stream()
                .mapToDouble(place -> Math.sqrt(squared(fit.afterFromBefore().map(place), TRUTH.map(place))))
                .max()
                .orElseThrow();
    }

    private static double squared(Point a, Point b) {
        return (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y());
    }
}
