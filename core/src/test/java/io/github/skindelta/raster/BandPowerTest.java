package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sums, contrasts and powers of planes, and what noise adds to them. */
class BandPowerTest {

    @Test
    void powerIsTheSquaredContrastLessTheNoise() {
        Plane power = BandPower.of(plane(2), plane(2), 0.5);
        // (2² − 0.5 · 2) / 2²
        assertThat(power.at(0, 0)).isCloseTo(0.75f, within(1e-6f));
    }

    @Test
    void whereThereIsNoSkinThereIsNoPower() {
        assertThat(BandPower.of(plane(2), plane(0), 0.5).at(0, 0)).isZero();
    }

    @Test
    void outliersCountAsTheMost() {
        assertThat(BandPower.atMost(plane(3), plane(1), 2).at(0, 0)).isEqualTo(2);
        assertThat(BandPower.atMost(plane(-1), plane(1), 2).at(0, 0)).isEqualTo(-1);
    }

    @Test
    void contrastIsAPartOfTheSurroundings() {
        assertThat(Contrast.of(plane(3), plane(2)).at(0, 0)).isCloseTo(0.5f, within(1e-6f));
        assertThat(Contrast.of(plane(3), plane(0)).at(0, 0)).isZero();
        assertThat(Contrast.product(plane(3), plane(2)).at(0, 0)).isCloseTo(6, within(1e-6f));
    }

    @Test
    void aWeightedSumWeighsEachPlane() {
        Plane sum = WeightedSum.of(List.of(plane(3), plane(2)), 2, -1);
        assertThat(WeightedSum.raised(sum, 0.5).at(0, 0)).isCloseTo(4.5f, within(1e-6f));
    }

    @Test
    void planesWithoutWeightsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedSum.of(List.of(plane(3), plane(2)), 1));
    }

    /** Numbers of 160,000 pixels vary by 1 in 280, correlated ones by five times that. */
    @Test
    void noiseGainIsTheVarianceThatIsLeft() {
        Random random = new Random(1);
        Plane noise = Plane.byRows(400, 400, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) random.nextGaussian();
            }
        });
        Plane fine = GaussianBlur.of(noise, 0.6);
        Plane wide = GaussianBlur.of(noise, 2);
        double left = sumOfSquares(WeightedSum.of(List.of(fine, wide), 1, -1)) / 160_000;
        assertThat(NoiseGain.ofDifference(0.6, 2)).isCloseTo(left, within(0.02 * left));
    }

    @Test
    void withoutSmoothingAllNoisePasses() {
        assertThat(NoiseGain.ofDifference(0, 30)).isCloseTo(1, within(0.001));
    }

    /** Only the lower right block holds no hole. */
    @Test
    void aReducedMaskHoldsWholeBlocks() {
        Mask mask = Mask.byRows(5, 4, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (x >= 2 && y >= 2) || x == 0;
            }
        });
        Mask reduced = mask.reduced(2);
        assertThat(reduced.width()).isEqualTo(2);
        assertThat(reduced.height()).isEqualTo(2);
        assertThat(reduced.at(1, 1)).isTrue();
        assertThat(reduced.count()).isEqualTo(1);
    }

    private static double sumOfSquares(Plane plane) {
        double sum = 0;
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                sum += (double) plane.at(x, y) * plane.at(x, y);
            }
        }
        return sum;
    }

    private static Plane plane(float value) {
        return Plane.byRows(1, 1, (y, row) -> row[0] = value);
    }
}
