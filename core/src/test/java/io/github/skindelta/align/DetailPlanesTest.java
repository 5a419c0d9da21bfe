package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Plane;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a registrar looks at knows nothing of exposure and white balance. */
class DetailPlanesTest {

    @Test
    void aGainPerChannelIsNotSeen() {
        List<Plane> plain = planes(Painted::forearm);
        List<Plane> relit = planes((x, y) -> Painted.times(Painted.forearm(x, y), 0.6, 0.5, 0.4));
        // A step of the 16-bit encoding is 1e-4 of the light, and a spread is at least 0.004: 1 / 40 of 1 / 8.
        assertAlike(plain.get(0), relit.get(0), 0.01f);
        assertAlike(plain.get(1), relit.get(1), 0.01f);
    }

    @Test
    void aFlatSurfaceHasNoDetail() {
        for (Plane plane : planes((x, y) -> new double[] {0.5, 0.35, 0.27})) {
            assertAlike(plane, Plane.byRows(200, 150, (y, row) -> Arrays.fill(row, 0.5f)), 1e-3f);
        }
    }

    @Test
    void blackHasNoDetail() {
        for (Plane plane : planes((x, y) -> new double[] {0, 0, 0})) {
            assertAlike(plane, Plane.byRows(200, 150, (y, row) -> Arrays.fill(row, 0.5f)), 1e-3f);
        }
    }

    private static void assertAlike(Plane plane, Plane expected, float tolerance) {
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                assertThat(plane.at(x, y)).isCloseTo(expected.at(x, y), within(tolerance));
            }
        }
    }

    private static List<Plane> planes(Painted.Scene scene) {
        Photo photo = Painted.evenPhoto("painted", 200, 150, scene);
        return DetailPlanes.of(LogChannels.of(photo.linear(photo.bounds())), 1);
    }
}
