package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliefFieldTest {

    /** The ridge keeps back some hundredths of a term. */
    @Test
    void aFieldIsFoundAgain() {
        ReliefField field = ReliefField.fitted(samples(1, 0.2));
        assertThat(field.at(0.4, -0.3)).isCloseTo(truth(0.4, -0.3, 0.2), within(0.015));
        assertThat(field.at(-0.8, 0.7)).isCloseTo(truth(-0.8, 0.7, 0.2), within(0.02));
    }

    @Test
    void swappingThePhotosTurnsItsSign() {
        List<ReliefField.Sample> swapped = samples(1, 0.3).stream()
                .map(sample -> new ReliefField.Sample(sample.x(), sample.y(), sample.after(), sample.before()))
                .toList();
        assertThat(ReliefField.fitted(swapped).at(0.5, 0.5))
                .isCloseTo(-ReliefField.fitted(samples(1, 0.3)).at(0.5, 0.5), within(1e-9));
    }

    @Test
    void theUnitOfPowerDoesNotMatter() {
        assertThat(ReliefField.fitted(samples(1e-6, 0.2)).at(0.5, 0.5))
                .isCloseTo(ReliefField.fitted(samples(1, 0.2)).at(0.5, 0.5), within(1e-9));
    }

    @Test
    void tooFewPatchesAreNoField() {
        assertThat(ReliefField.fitted(samples(1, 0.2).subList(0, 5)).at(0.5, 0.5))
                .isZero();
    }

    @Test
    void patchesWithoutPowerAreNoField() {
        assertThat(ReliefField.fitted(samples(0, 0.2)).at(0.5, 0.5)).isZero();
    }

    private static List<ReliefField.Sample> samples(double unit, double tilt) {
        List<ReliefField.Sample> samples = new ArrayList<>();
        for (double y = -0.9; y < 1; y += 0.2) {
            for (double x = -0.9; x < 1; x += 0.2) {
                // Skin is rougher to the right in both photos, which is no field.
                double before = unit * (2 + x);
                samples.add(new ReliefField.Sample(x, y, before, before * Math.exp(truth(x, y, tilt))));
            }
        }
        return samples;
    }

    private static double truth(double x, double y, double tilt) {
        return 0.5 + tilt * x - 0.1 * y + 0.1 * x * y;
    }
}
