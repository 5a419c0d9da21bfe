package io.github.skindelta.comparability;

import io.github.skindelta.raster.TileSpectrum;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How strong waves of each fineness are, tile by tile, whatever their direction: mean power in rings of frequency.
 *
 * @param tiles one array of {@link #RINGS} powers each
 */
public record TilePowers(List<double[]> tiles) {

    /** Width of a ring, cycles per pixel. */
    public static final double RING = 0.02;

    /** Number of rings: the last ends beyond the corner of the spectrum. */
    public static final int RINGS = 36;

    private static final int[] COUNTS = counts();

    /** Copies the list. */
    public TilePowers {
        tiles = List.copyOf(tiles);
    }

    /**
     * The rings of one tile.
     *
     * @param spectrum of the tile
     * @return mean power in each ring
     */
    public static double[] rings(TileSpectrum spectrum) {
        double[] rings = new double[RINGS];
        for (int bin = 0; bin < TileSpectrum.BINS; bin++) {
            rings[ring(bin)] += spectrum.power(bin);
        }
        for (int ring = 0; ring < RINGS; ring++) {
            rings[ring] /= Math.max(1, COUNTS[ring]);
        }
        return rings;
    }

    private static int ring(int bin) {
        return (int) (TileSpectrum.frequency(bin) / RING);
    }

    private static int[] counts() {
        int[] counts = new int[RINGS];
        for (int bin = 0; bin < TileSpectrum.BINS; bin++) {
            counts[ring(bin)]++;
        }
        return counts;
    }

    /**
     * Contrast of waves between two frequencies.
     *
     * @param percent of the tiles have less, in (0, 100]
     * @param from least frequency, cycles per pixel, a multiple of {@link #RING}
     * @param to largest frequency, the same
     * @return root of the mean power, in percent of the light where tiles hold its natural logarithm
     */
    public double contrastPercent(double percent, double from, double to) {
        int first = (int) Math.round(from / RING);
        int end = (int) Math.round(to / RING);
        double[] powers =
                tiles.stream().mapToDouble(tile -> mean(tile, first, end)).toArray();
        return 100 * Math.sqrt(new Percentile(percent).evaluate(powers));
    }

    private static double mean(double[] tile, int first, int end) {
        double sum = 0;
        double count = 0;
        for (int ring = first; ring < end; ring++) {
            sum += COUNTS[ring] * tile[ring];
            count += COUNTS[ring];
        }
        return sum / count;
    }

    /** Median power of the tiles in each ring. */
    public double[] medians() {
        double[] medians = new double[RINGS];
        for (int i = 0; i < RINGS; i++) {
            int ring = i;
            medians[i] = new Percentile(50)
                    .evaluate(tiles.stream().mapToDouble(tile -> tile[ring]).toArray());
        }
        return medians;
    }
}
