package io.github.skindelta.raster;

import java.util.Arrays;

/**
 * Squared differences between places some distance apart: their mean over a region is the contrast of its grey-level
 * co-occurrence matrix (Haralick, Shanmugam and Dinstein, IEEE Trans. SMC 3, 1973), without rounding to grey levels.
 */
public final class SquaredSteps {

    /** Of the usual level; less is no skin that a contrast could be stated against. */
    private static final float LEAST_LEVEL = 0.1f;

    /** 0°, 45°, 90° and 135°. */
    private static final int[][] DIRECTIONS = {{1, 0}, {1, -1}, {0, 1}, {1, 1}};

    private SquaredSteps() {}

    /**
     * A step.
     *
     * @param distancePx its length, rounded to whole pixels
     * @param noise variance that noise adds to a difference where the level is 1; it grows with the level
     */
    public record Step(double distancePx, double noise) {

        private int[] along(int... direction) {
            double length = Math.hypot(direction[0], direction[1]);
            return new int[] {
                (int) Math.round(direction[0] * distancePx / length),
                (int) Math.round(direction[1] * distancePx / length)
            };
        }
    }

    /**
     * Mean of the four directions, each pixel against the one a step away, where that is one that counts.
     *
     * @param plane of deviations
     * @param level what they are a part of, same size, about 1 on most pixels
     * @param usable pixels that count: others hold nothing that a step could be taken to
     * @param step how far, and the noise in it
     * @return (mean squared difference − noise · level) / level²; may be negative where there is little else than noise; 0
     *     where no step leads to a pixel that counts
     */
    public static Plane of(Plane plane, Plane level, Mask usable, Step step) {
        plane.requireSameSize(level.width(), level.height());
        plane.requireSameSize(usable.width(), usable.height());
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            int[] taken = new int[row.length];
            Arrays.fill(row, 0);
            for (int[] direction : DIRECTIONS) {
                add(plane, usable, y, step.along(direction), row, taken);
            }
            for (int x = 0; x < row.length; x++) {
                float here = level.at(x, y);
                boolean known = taken[x] > 0 && here > LEAST_LEVEL;
                row[x] = known ? (row[x] / taken[x] - (float) step.noise() * here) / (here * here) : 0;
            }
        });
    }

    private static void add(Plane plane, Mask usable, int y, int[] rightAndDown, float[] sums, int... taken) {
        int other = y + rightAndDown[1];
        if (other < 0 || other >= plane.height()) {
            return;
        }
        for (int x = 0; x + rightAndDown[0] < plane.width(); x++) {
            int there = other * plane.width() + x + rightAndDown[0];
            if (usable.inside[there]) {
                float difference = plane.samples[there] - plane.samples[y * plane.width() + x];
                sums[x] += difference * difference;
                taken[x]++;
            }
        }
    }
}
