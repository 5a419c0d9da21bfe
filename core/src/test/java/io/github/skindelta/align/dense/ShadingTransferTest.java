package io.github.skindelta.align.dense;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.align.LogChannels;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A relief of many waves, of every direction and lengths from 12 to 24 pixels, lit from two directions. */
class ShadingTransferTest {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 180;
    private static final double SIGMA = 2;
    private static final double[][] WAVES = waves(1);
    private static final Mask EVERYWHERE = Mask.all(WIDTH, HEIGHT);

    @Test
    void underOppositeLightTheBandTurnsOver() {
        assertPredicted(180, -0.99, 0.99);
    }

    /** Waves across the first light do not show in it, and nothing predicts them. */
    @Test
    void underLightFromAnotherSideTheBandIsPredictedAllTheSame() {
        assertPredicted(150, -0.5, 0.9);
    }

    @Test
    void reliefThatIsNotTheSameIsNotPredicted() {
        Plane band = compared(lit(waves(2), 150));
        ShadingTransfer.Prediction prediction = predicted(band);
        // Fourteen filters for each of twelve tiles of some hundred independent spots.
        assertThat(prediction.correlation()).isLessThan(0.5);
    }

    @Test
    void theResidualIsThatOfTheMaskAlone() {
        Plane band = compared(lit(WAVES, 180));
        Mask left = Mask.byRows(WIDTH, HEIGHT, (y, row) -> Arrays.fill(row, 0, WIDTH / 2, true));
        Plane ruined = Plane.byRows(WIDTH, HEIGHT, (y, row) -> {
            for (int x = 0; x < WIDTH; x++) {
                row[x] = x < WIDTH / 2 ? band.at(x, y) : 3;
            }
        });
        List<Plane> ingredients = Bands.ingredients(lit(WAVES, 0), SIGMA);
        assertThat(ShadingTransfer.of(ingredients, List.of(ruined), left).get(0).correlation())
                .isGreaterThan(0.99);
    }

    private static void assertPredicted(double degrees, double rawAtMost, double predictedAtLeast) {
        Plane band = compared(lit(WAVES, degrees));
        assertThat(correlation(compared(lit(WAVES, 0)), band)).isLessThan(rawAtMost);
        ShadingTransfer.Prediction prediction = predicted(band);
        assertThat(correlation(prediction.band(), band)).isGreaterThan(predictedAtLeast);
    }

    private static ShadingTransfer.Prediction predicted(Plane band) {
        return ShadingTransfer.of(Bands.ingredients(lit(WAVES, 0), SIGMA), List.of(band), EVERYWHERE)
                .get(0);
    }

    private static Plane compared(LogChannels photo) {
        return Bands.compared(photo, SIGMA).get(0);
    }

    private static double[][] waves(long seed) {
        Random random = new Random(seed);
        double[][] waves = new double[200][];
        for (int i = 0; i < waves.length; i++) {
            double number = 2 * Math.PI / (12 + 12 * random.nextDouble());
            double towards = 2 * Math.PI * random.nextDouble();
            waves[i] = new double[] {
                number * Math.cos(towards), number * Math.sin(towards), 2 * Math.PI * random.nextDouble()
            };
        }
        return waves;
    }

    /** Linear shading: the logarithm of light is the slope towards the lamp; no pigment. */
    private static LogChannels lit(double[][] waves, double degrees) {
        double lx = 0.01 * Math.cos(Math.toRadians(degrees));
        double ly = 0.01 * Math.sin(Math.toRadians(degrees));
        Plane light = Plane.byRows(WIDTH, HEIGHT, (y, row) -> {
            for (int x = 0; x < WIDTH; x++) {
                double slope = 0;
                for (double[] wave : waves) {
                    slope += (wave[0] * lx + wave[1] * ly) * Math.cos(wave[0] * x + wave[1] * y + wave[2]);
                }
                row[x] = (float) slope;
            }
        });
        Plane none = Plane.byRows(WIDTH, HEIGHT, (y, row) -> Arrays.fill(row, 0));
        return new LogChannels(light, none, none);
    }

    private static double correlation(Plane one, Plane other) {
        double products = 0;
        double ones = 0;
        double others = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                products += one.at(x, y) * other.at(x, y);
                ones += one.at(x, y) * one.at(x, y);
                others += other.at(x, y) * other.at(x, y);
            }
        }
        return products / Math.sqrt(ones * others);
    }
}
