package io.github.skindelta.comparability.pair;

import io.github.skindelta.raster.TileSpectrum;
import java.util.List;
import java.util.OptionalDouble;

/**
 * By how much the light was turned around the skin between two photos, from the shading of its relief.
 *
 * <p>In the linear shading of a shallow relief h, a wave of direction k shows as (k · l) h under a light from l. So two
 * photos of it have in common, direction by direction, (k · l₁)(k · l₂) h²: opposite signs between the two lights' normals,
 * the same elsewhere. Over all directions of a relief without a grain the correlation is the cosine of the angle between the
 * lights; noise, defocus and small errors of the alignment weaken it in every direction alike, and so it is divided by the
 * correlation in that direction in which it is strongest.
 *
 * <p>Pigment does not turn with the light: where it is strong against the relief, angles come out too small. Rendered pairs
 * (tuning seeds, 8 of each kind) whose light was turned by 15° read 14 to 21°, by 50° 42 to 55°, by 101 to 162° 96 to 136°.
 */
final class LightTurn {

    /** Waves of 7 to 20 pixels: long enough for alignment errors of a pixel, short enough to be relief. */
    private static final double LEAST_FREQUENCY = 1 / 20.0;

    private static final double LARGEST_FREQUENCY = 1 / 7.0;

    /** Directions that are told apart, over half a turn. */
    private static final int DIRECTIONS = 12;

    /** Where not even the strongest direction correlates like this, the photos are not aligned well enough to say. */
    private static final double LEAST_CORRELATION = 0.45;

    private final double[] common = new double[DIRECTIONS];
    private final double[] before = new double[DIRECTIONS];
    private final double[] after = new double[DIRECTIONS];

    private LightTurn() {}

    /**
     * Estimates the angle.
     *
     * @param tiles of the same skin
     * @return degrees in [0, 180]; empty where nothing can be said
     */
    static OptionalDouble degrees(List<SharedTiles.Tile> tiles) {
        LightTurn turn = new LightTurn();
        tiles.forEach(turn::add);
        return turn.degrees();
    }

    /** Each tile weighs the same, so that no fold outvotes the others. */
    private void add(SharedTiles.Tile tile) {
        double[][] sums = new double[3][DIRECTIONS];
        for (int bin = 0; bin < TileSpectrum.BINS; bin++) {
            double frequency = TileSpectrum.frequency(bin);
            if (frequency > LEAST_FREQUENCY && frequency < LARGEST_FREQUENCY) {
                int direction = (int) (TileSpectrum.direction(bin) / Math.PI * DIRECTIONS);
                sums[0][direction] += tile.before().common(tile.carried(), bin);
                sums[1][direction] += tile.before().power(bin);
                sums[2][direction] += tile.carried().power(bin);
            }
        }
        double beforePower = sum(sums[1]);
        double afterPower = sum(sums[2]);
        if (beforePower > 0 && afterPower > 0) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                common[direction] += sums[0][direction] / Math.sqrt(beforePower * afterPower);
                before[direction] += sums[1][direction] / beforePower;
                after[direction] += sums[2][direction] / afterPower;
            }
        }
    }

    private OptionalDouble degrees() {
        double strongest = 0;
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            double power = Math.sqrt(before[direction] * after[direction]);
            strongest = Math.max(strongest, power > 0 ? Math.abs(common[direction]) / power : 0);
        }
        if (strongest < LEAST_CORRELATION) {
            return OptionalDouble.empty();
        }
        double correlation = sum(common) / Math.sqrt(sum(before) * sum(after));
        double cosine = Math.min(Math.max(correlation / strongest, -1), 1);
        return OptionalDouble.of(StrictMath.toDegrees(StrictMath.acos(cosine)));
    }

    private static double sum(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
