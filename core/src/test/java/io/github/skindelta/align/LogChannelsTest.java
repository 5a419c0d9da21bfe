package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.raster.Plane;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogChannelsTest {

    @Test
    void aChannelsGainAddsItsLogarithmToTheChroma() {
        LogChannels plain = LogChannels.of(skin(1, 1, 1));
        LogChannels relit = LogChannels.of(skin(0.5f, 0.7f, 0.9f));
        for (int x = 0; x < 50; x++) {
            assertAdded(plain.redGreen(), relit.redGreen(), x, Math.log(0.5 / 0.7));
            assertAdded(plain.redBlue(), relit.redBlue(), x, Math.log(0.5 / 0.9));
            assertAdded(plain.greenBlue(), relit.greenBlue(), x, Math.log(0.7 / 0.9));
        }
    }

    @Test
    void exposureAddsItsLogarithmToTheLightAndNothingToTheChroma() {
        LogChannels plain = LogChannels.of(skin(1, 1, 1));
        LogChannels dimmed = LogChannels.of(skin(0.3f, 0.3f, 0.3f));
        for (int x = 0; x < 50; x++) {
            assertAdded(plain.light(), dimmed.light(), x, Math.log(0.3));
            assertAdded(plain.redGreen(), dimmed.redGreen(), x, 0);
        }
    }

    @Test
    void blackIsTheDarkestThereIs() {
        LogChannels black = LogChannels.of(skin(0, 0, 0));
        assertThat((double) black.light().at(0, 0)).isCloseTo(Math.log(0.001), within(1e-6));
        assertThat(black.redBlue().at(0, 0)).isZero();
    }

    @Test
    void whiteIsZero() {
        Plane white = Plane.byRows(1, 1, (y, row) -> Arrays.fill(row, 1));
        LogChannels channels = LogChannels.of(new LinearRgb(white, white, white));
        // The luminance weights add up to 1 in single precision.
        assertThat((double) channels.light().at(0, 0)).isCloseTo(0, within(1e-6));
        assertThat(channels.redGreen().at(0, 0)).isZero();
    }

    private static void assertAdded(Plane plain, Plane other, int x, double added) {
        // Single precision of logarithms up to 3.
        assertThat((double) other.at(x, 0) - plain.at(x, 0)).isCloseTo(added, within(2e-6));
    }

    /** From dark to light skin. */
    private static LinearRgb skin(float red, float green, float blue) {
        return new LinearRgb(ramp(0.5f * red), ramp(0.35f * green), ramp(0.27f * blue));
    }

    private static Plane ramp(float most) {
        return Plane.byRows(50, 1, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = most * (x + 10) / 60;
            }
        });
    }
}
