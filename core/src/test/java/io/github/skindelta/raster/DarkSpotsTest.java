package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.raster.DarkSpots.Scales;
import io.github.skindelta.raster.DarkSpots.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

class DarkSpotsTest {

    private static final Scales SCALES = new Scales(1.2, 1.45, 6);

    @Test
    void aRoundSpotIsFoundWithItsSizeAndContrast() {
        List<Spot> spots = spots(0.3, 3, 3);
        assertThat(spots).hasSize(1);
        assertThat(spots.get(0).x()).isEqualTo(30);
        assertThat(spots.get(0).y()).isEqualTo(25);
        // A parabola through three scales 45 % apart is not quite the answer's shape.
        assertThat(spots.get(0).sigmaPx()).isCloseTo(3, within(0.1));
        assertThat(spots.get(0).contrast()).isCloseTo(0.3, within(0.01));
        assertThat(spots.get(0).roundness()).isCloseTo(1, within(0.02));
    }

    @Test
    void aSpotTwiceAsLongAsWideIsLessRound() {
        // In its middle a Gaussian curves with the inverse of its variance, the filter's own 2.5² added: 12.5 / 31.
        assertThat(spots(0.3, 2.5, 5))
                .hasSize(1)
                .allSatisfy(spot -> assertThat(spot.roundness()).isBetween(0.3, 0.55));
    }

    @Test
    void aLineIsNotRound() {
        Plane line = plane((x, y) -> 0.3 * Math.exp(-square(x - 30) / 8));
        assertThat(DarkSpots.of(line, SCALES, 0.05))
                .allSatisfy(spot -> assertThat(spot.roundness()).isLessThan(0.05));
    }

    @Test
    void brightSpotsAndFaintOnesAreNotFound() {
        assertThat(spots(-0.3, 3, 3)).noneMatch(spot -> Math.hypot(spot.x() - 30, spot.y() - 25) < 3);
        assertThat(spots(0.03, 3, 3)).isEmpty();
    }

    /** Larger than any scale but the last, which has no larger one beside it. */
    @Test
    void spotsLargerThanTheScalesAreNotFound() {
        assertThat(spots(0.3, 12, 12)).isEmpty();
    }

    @Test
    void spotsOfAnySizeComeRowByRow() {
        Plane two = plane((x, y) -> 0.3 * Math.exp(-(square(x - 15) + square(y - 12)) / 32)
                + 0.3 * Math.exp(-(square(x - 45) + square(y - 36)) / 8));
        // The larger one, found at a larger scale and so later, lies higher up.
        assertThat(DarkSpots.of(two, SCALES, 0.2)).extracting(Spot::y).containsExactly(12, 36);
    }

    @Test
    void evenSkinHasNoSpots() {
        assertThat(DarkSpots.of(plane((x, y) -> 0.5), SCALES, 0.01)).isEmpty();
    }

    private static List<Spot> spots(double contrast, double across, double down) {
        return DarkSpots.of(
                plane((x, y) -> contrast
                        * Math.exp(-square(x - 30) / (2 * across * across) - square(y - 25) / (2 * down * down))),
                SCALES,
                0.05);
    }

    private interface Density {
        double at(int x, int y);
    }

    private static Plane plane(Density density) {
        return Plane.byRows(60, 50, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = (float) density.at(x, y);
            }
        });
    }

    private static double square(double value) {
        return value * value;
    }
}
