package io.github.skindelta.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.lighting.Drift;
import io.github.skindelta.raster.Point;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferencePatchesTest {

    private static final int SIDE = 30;
    /** Cells of the target in the middle, which is not reference skin. */
    private static final int HOLE = 9;

    private static final Cells.Target IN_THE_MIDDLE = new Cells.Target(HOLE * HOLE, new Point(0, 0));

    /** White noise falls with the root of the area: 81 cells of standard deviation 1 have 1/9. */
    @Test
    void theSpreadOfNoiseFallsWithTheRootOfTheArea() {
        double mean = IntStream.range(0, 40)
                .mapToDouble(seed -> spread(noise(seed), Drift.SLOPED))
                .average()
                .orElseThrow();
        // The reference's own mean adds a little, patches at the frame's edge more; and the line is fitted to few
        // patches.
        assertThat(mean).isBetween(0.9 / HOLE, 1.6 / HOLE);
    }

    /** What differs from side to side of the frame by as much as the light may is taken out and no error. */
    @Test
    void aGradientIsLight() {
        double[] gradient = map(cell -> 0.3 * (cell % SIDE) - 0.2 * Math.floorDiv(cell, SIDE));
        assertThat(spread(gradient, Drift.SLOPED)).isCloseTo(0, within(1e-5));
        assertThat(spread(gradient, Drift.LEVEL)).isGreaterThan(0.5);
    }

    /** Blotches as large as a target do not average out in it. */
    @Test
    void blotchesAsLargeAsTheTargetScatterAlmostAsMuchAsSmallOnes() {
        double[] noise = noise(3);
        double[] blotches = map(cell -> noise[cell % SIDE / 8 + 4 * (cell / SIDE / 8)]);
        assertThat(spread(blotches, Drift.LEVEL)).isGreaterThan(4 * spread(noise, Drift.LEVEL));
    }

    /** What strays in the frame's corners says nothing of a target in the middle: there the light is a guess from afar. */
    @Test
    void aPatchAtTheEdgeIsNoMeasureOfATargetInTheMiddle() {
        double[] noise = noise(7);
        double[] corners = map(cell -> isCorner(cell) ? 10 * noise[cell] : noise[cell]);
        assertThat(spread(corners, Drift.SLOPED)).isLessThan(1.5 * spread(noise, Drift.SLOPED));
        assertThat(spread(corners, Drift.LEVEL)).isGreaterThan(1.5 * spread(noise, Drift.LEVEL));
    }

    private static boolean isCorner(int cell) {
        int fromMiddle = Math.abs(2 * (cell % SIDE) + 1 - SIDE) + Math.abs(2 * (cell / SIDE) + 1 - SIDE);
        return fromMiddle > 2 * SIDE - 8;
    }

    @Test
    void twiceTheDifferencesAreTwiceTheSpread() {
        double[] noise = noise(5);
        double[] twice = map(cell -> 2 * noise[cell]);
        assertThat(spread(twice, Drift.SLOPED)).isCloseTo(2 * spread(noise, Drift.SLOPED), within(1e-12));
    }

    @Test
    void aStripOfSkinIsTooLittleForPatchesOfThreeSizes() {
        Cells strip = new Cells(SIDE, SIDE, IntStream.range(0, SIDE).boxed().toList(), IN_THE_MIDDLE);
        assertThat(ReferencePatches.of(strip, Drift.LEVEL)).isEmpty();
    }

    private static double spread(double[] differences, Drift drift) {
        List<Integer> around = IntStream.range(0, SIDE * SIDE)
                .filter(cell -> Math.abs(cell % SIDE - SIDE / 2) > HOLE / 2 + 1
                        || Math.abs(cell / SIDE - SIDE / 2) > HOLE / 2 + 1)
                .boxed()
                .toList();
        return ReferencePatches.of(new Cells(SIDE, SIDE, around, IN_THE_MIDDLE), drift)
                .orElseThrow()
                .spread(differences)
                .standardError();
    }

    private static double[] noise(long seed) {
        Random random = new Random(seed);
        return map(cell -> random.nextGaussian());
    }

    private static double[] map(IntToDoubleFunction value) {
        return IntStream.range(0, SIDE * SIDE).mapToDouble(value).toArray();
    }
}
