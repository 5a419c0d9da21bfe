package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.raster.Plane;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Colours drawn from a normal distribution of known spread: their squared distances follow χ² of three degrees. */
class ColourSpreadTest {

    private static final int SAMPLES = 20_000;

    @Test
    void theMeanSquaredDistanceIsThree() {
        ColourSpread spread = ColourSpread.of(samples(new Random(1), 0));
        // The spread of 20,000 is known to 1 %, and trimming is corrected to about as much.
        assertThat(meanSquaredDistance(spread)).isCloseTo(3, within(0.15));
    }

    /** Trimming cannot take out what overlaps: a twentieth of spots widens the spread by some percent. */
    @Test
    void spotsHardlyWidenTheSpread() {
        ColourSpread spread = ColourSpread.of(samples(new Random(2), SAMPLES / 20));
        assertThat(meanSquaredDistance(spread)).isBetween(2.4, 3.2);
    }

    @Test
    void aPaintedSurfaceIsNotDividedByNothing() {
        double[] same = new double[100];
        ColourSpread spread = ColourSpread.of(same, same, same);
        assertThat(spread.distance(List.of(plane(0), plane(0), plane(0))).at(0, 0))
                .isZero();
        assertThat(spread.distance(List.of(plane(1), plane(0), plane(0))).at(0, 0))
                .isFinite()
                .isPositive();
    }

    private static double meanSquaredDistance(ColourSpread spread) {
        double[][] fresh = samples(new Random(3), 0);
        double sum = 0;
        for (int i = 0; i < 2000; i++) {
            float distance = spread.distance(List.of(plane(fresh[0][i]), plane(fresh[1][i]), plane(fresh[2][i])))
                    .at(0, 0);
            sum += distance * distance / 2000;
        }
        return sum;
    }

    private static Plane plane(double value) {
        return Plane.byRows(1, 1, (y, row) -> row[0] = (float) value);
    }

    /** Correlated, of different spreads; the first ones are spots far away. */
    private static double[][] samples(Random random, int spots) {
        double[][] samples = new double[3][SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double shared = random.nextGaussian();
            samples[0][i] = 20 + 2 * shared + random.nextGaussian() + (i < spots ? 60 : 0);
            samples[1][i] = 10 - 1.5 * shared + 3 * random.nextGaussian();
            samples[2][i] = 50 + 4 * random.nextGaussian();
        }
        return samples;
    }
}
