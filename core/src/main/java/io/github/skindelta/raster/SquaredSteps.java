package io.github.skindelta.raster;

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
     * Mean of the four directions, each pixel against the one a step away; edges extended with their own value.
     *
     * @param plane of deviations
     * @param level what they are a part of, same size, about 1 on most pixels
     * @param distancePx length of a step, rounded to whole pixels
     * @param noise variance that noise adds to a difference where the level is 1; it grows with the level
     * @return (mean squared difference − noise · level) / level²; may be negative where there is little else than noise
     */
    public static Plane of(Plane plane, Plane level, double distancePx, double noise) {
        plane.requireSameSize(level.width(), level.height());
        int width = plane.width();
        float[] steps = new float[plane.samples.length];
        for (int[] direction : DIRECTIONS) {
            double length = Math.hypot(direction[0], direction[1]);
            int right = (int) Math.round(direction[0] * distancePx / length);
            int down = (int) Math.round(direction[1] * distancePx / length);
            for (int y = 0; y < plane.height(); y++) {
                int other = Math.min(Math.max(y + down, 0), plane.height() - 1) * width;
                for (int x = 0; x < width; x++) {
                    float step = plane.samples[other + Math.min(x + right, width - 1)] - plane.samples[y * width + x];
                    steps[y * width + x] += step * step / DIRECTIONS.length;
                }
            }
        }
        for (int i = 0; i < steps.length; i++) {
            float here = level.samples[i];
            steps[i] = here > LEAST_LEVEL ? (steps[i] - (float) noise * here) / (here * here) : 0;
        }
        return new Plane(width, plane.height(), steps);
    }
}
