package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.raster.CentreLines.Line;
import io.github.skindelta.raster.CentreLines.Rule;
import io.github.skindelta.raster.CentreLines.Weighted;
import io.github.skindelta.raster.RidgeFilter.Ridges;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of 80 pixels, 4 pixels wide at half height, on even ground with a little noise. */
class RidgeFilterTest {

    private static final int SIZE = 160;
    private static final double LENGTH = 80;
    private static final double SIGMA = 1.7;
    private static final Mask ALL = Mask.all(SIZE, SIZE);
    private static final Mask NONE = Mask.none(SIZE, SIZE);
    private static final Mask ABOVE = Mask.byRows(SIZE, SIZE, (y, row) -> {
        for (int x = 0; x < SIZE; x++) {
            row[x] = y < 30 || y >= 130;
        }
    });
    private static final Rule LONG = new Rule(8, 8, 0.5, 20);

    private static Plane line(double degrees, double height) {
        double cosine = Math.cos(Math.toRadians(degrees));
        double sine = Math.sin(Math.toRadians(degrees));
        return noisy((x, y) -> {
            double along = (x - SIZE / 2.0) * cosine + (y - SIZE / 2.0) * sine;
            double across = (y - SIZE / 2.0) * cosine - (x - SIZE / 2.0) * sine;
            boolean isOn = Math.abs(along) <= LENGTH / 2;
            return isOn ? height * Math.exp(-across * across / (2 * SIGMA * SIGMA)) : 0;
        });
    }

    @FunctionalInterface
    private interface Height {
        double at(int x, int y);
    }

    private static Plane noisy(Height height) {
        Random random = new Random(7);
        Plane plane = Plane.byRows(SIZE, SIZE, (y, row) -> {
            for (int x = 0; x < SIZE; x++) {
                row[x] = (float) (height.at(x, y) + random.nextGaussian());
            }
        });
        return GaussianBlur.of(plane, 1.5);
    }

    private static CentreLines lines(Plane plane) {
        return new CentreLines(RidgeFilter.of(plane, ABOVE, 20), ALL, 2);
    }

    private static double length(Plane plane) {
        return lines(plane).lines(LONG, NONE).stream()
                .mapToDouble(Line::lengthPx)
                .sum();
    }

    /** Either end is off by a few pixels of the 20 over which strength is averaged. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 20, 45, 70, 90, 135, 160})
    void aLineIsAsLongInEveryDirection(double degrees) {
        assertThat(length(line(degrees, 8))).isCloseTo(LENGTH, within(8.0));
    }

    @Test
    void aLineThreeTimesAsStrongIsAsLong() {
        assertThat(length(line(30, 24))).isCloseTo(LENGTH, within(8.0));
    }

    /** Less than a quarter of it is six times as strong as the rest; its ends are off as those of every line. */
    @Test
    void aStrongLineThatRunsIntoAWeakOneIsAsLongAsItIsStrong() {
        Plane plane = noisy((x, y) -> {
            double across = y - SIZE / 2.0;
            double height = x < 5 || x > 155 ? 0 : x < 39 ? 12 : 2;
            return height * Math.exp(-across * across / (2 * SIGMA * SIGMA));
        });
        assertThat(length(plane)).isCloseTo(34, within(8.0));
    }

    @Test
    void theDirectionOfALineIsFound() {
        Ridges ridges = RidgeFilter.of(line(45, 8), ABOVE, 20);
        assertThat(ridges.direction().at(SIZE / 2, SIZE / 2)).isEqualTo(RidgeFilter.DIRECTIONS / 4.0f);
    }

    /** Six pixels wide; a strong one twice as wide shows over more than the 20 pixels that are asked of a line. */
    @Test
    void aSmallSpotIsNoLine() {
        Plane spot = noisy((x, y) -> 40 * Math.exp(-((x - 80) * (x - 80) + (y - 80) * (y - 80)) / 12.5));
        assertThat(lines(spot).lines(LONG, NONE)).isEmpty();
    }

    @Test
    void noiseHoldsNoLine() {
        assertThat(lines(noisy((x, y) -> 0)).lines(LONG, NONE)).isEmpty();
    }

    @Test
    void aWeakLineCountsWhereItIsSeeded() {
        CentreLines lines = lines(line(0, 8));
        Rule strict = new Rule(1000, 8, 0.5, 20);
        assertThat(lines.lines(strict, NONE)).isEmpty();
        assertThat(lines.lines(strict, ALL)).hasSize(1);
    }

    @Test
    void nothingIsFoundWhereNoLineMayBe() {
        CentreLines lines = new CentreLines(RidgeFilter.of(line(0, 8), ABOVE, 20), NONE, 2);
        assertThat(lines.lines(LONG, ALL)).isEmpty();
    }

    /** Pixels of a quarter of a square millimetre: 80 of them are 40 mm on 6,400 mm². */
    @Test
    void theMeanOfADensityIsLengthOverArea() {
        CentreLines lines = lines(line(0, 8));
        List<Weighted> all = lines.lines(LONG, NONE).stream()
                .map(line -> new Weighted(line, 1))
                .toList();
        SampleGrid grid = new SampleGrid(Window.ofSize(SIZE, SIZE), 1);
        PixelArea area = row -> column -> 0.25;
        double mean = AreaMean.of(List.of(lines.density(all, grid, area)), ALL, grid.window(), area)[0];
        assertThat(mean * SIZE * SIZE * 0.25).isCloseTo(LENGTH / 2, within(4.0));
    }

    /** The profile of the line itself, smoothed by 1.5 px: half of its height at 1.18 · 2.27 px. */
    @Test
    void aProfileFallsToHalfAtHalfTheWidth() {
        Plane plane = line(0, 40);
        CentreLines lines = lines(plane);
        double[] profile = lines.profile(lines.lines(LONG, NONE).get(0), plane, 10);
        double sigma = Math.hypot(SIGMA, 1.5);
        double atThree = Math.exp(-9 / (2 * sigma * sigma));
        assertThat(profile[13] / profile[10]).isCloseTo(atThree, within(0.06));
        assertThat(profile[7] / profile[10]).isCloseTo(atThree, within(0.06));
    }
}
