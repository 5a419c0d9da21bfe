package io.github.skindelta.comparability.pair;

import io.github.skindelta.raster.TileSpectrum;
import java.util.List;
import java.util.Optional;
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

    /** Groups of tiles that are left out in turn, to see how far the angle rests on single places. */
    private static final int GROUPS = 8;

    /** Where not even the strongest direction correlates like this, the photos are not aligned well enough to say. */
    private static final double LEAST_CORRELATION = 0.45;

    /** In each direction: what both photos have in common, and the power of each. */
    private final double[][] sums = new double[3][DIRECTIONS];

    private LightTurn() {}

    /**
     * An angle and how sure it is.
     *
     * @param degrees in [0, 180]
     * @param standardError by leaving out an eighth of the tiles in turn (jackknife), degrees
     */
    record Angle(double degrees, double standardError) {}

    /**
     * Estimates the angle.
     *
     * @param tiles of the same skin, well aligned
     * @return the angle; empty where nothing can be said
     */
    static Optional<Angle> of(List<SharedTiles.Tile> tiles) {
        List<double[][]> shares = tiles.stream().map(LightTurn::share).toList();
        OptionalDouble degrees = degrees(shares, -1);
        if (degrees.isEmpty()) {
            return Optional.empty();
        }
        double squares = 0;
        for (int group = 0; group < GROUPS; group++) {
            double difference = degrees(shares, group).orElse(0) - degrees.getAsDouble();
            squares += difference * difference;
        }
        return Optional.of(new Angle(degrees.getAsDouble(), Math.sqrt((GROUPS - 1.0) / GROUPS * squares)));
    }

    private static OptionalDouble degrees(List<double[][]> shares, int leftOut) {
        LightTurn turn = new LightTurn();
        for (int i = 0; i < shares.size(); i++) {
            if (i % GROUPS != leftOut) {
                turn.add(shares.get(i));
            }
        }
        return turn.degrees();
    }

    /** A tile's say: the same for each, so that no fold outvotes the others. */
    private static double[][] share(SharedTiles.Tile tile) {
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
        double before = sum(sums[1]);
        double after = sum(sums[2]);
        double[] units = {Math.sqrt(before * after), before, after};
        for (int part = 0; part < 3; part++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                sums[part][direction] = units[0] > 0 ? sums[part][direction] / units[part] : 0;
            }
        }
        return sums;
    }

    private void add(double[][] share) {
        for (int part = 0; part < 3; part++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                sums[part][direction] += share[part][direction];
            }
        }
    }

    private OptionalDouble degrees() {
        double strongest = 0;
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            double power = Math.sqrt(sums[1][direction] * sums[2][direction]);
            strongest = Math.max(strongest, power > 0 ? Math.abs(sums[0][direction]) / power : 0);
        }
        if (strongest < LEAST_CORRELATION) {
            return OptionalDouble.empty();
        }
        double correlation = sum(sums[0]) / Math.sqrt(sum(sums[1]) * sum(sums[2]));
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
