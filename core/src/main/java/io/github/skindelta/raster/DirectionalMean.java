package io.github.skindelta.raster;

/**
 * Mean along straight lines of one direction, by running sums: as fast for long lines as for short ones. The lines step from
 * column to column, or row to row if they are steeper, and go through every sample once. Beyond the edges there is nothing.
 */
final class DirectionalMean {

    private final int width;
    private final int height;

    DirectionalMean(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Averages.
     *
     * @param samples row by row
     * @param radians of the lines, from right towards down
     * @param lengthPx of the part of a line that is averaged, in pixels
     * @param means receives one mean a sample
     */
    void of(float[] samples, double radians, double lengthPx, float... means) {
        double cosine = Math.cos(radians);
        double sine = Math.sin(radians);
        boolean isFlat = Math.abs(cosine) >= Math.abs(sine);
        int along = isFlat ? width : height;
        int across = isFlat ? height : width;
        int step = isFlat ? 1 : width;
        int line = isFlat ? width : 1;
        double slope = isFlat ? sine / cosine : cosine / sine;
        int radius = (int) Math.round((lengthPx * Math.max(Math.abs(cosine), Math.abs(sine)) - 1) / 2);
        int[] shift = new int[along];
        for (int i = 0; i < along; i++) {
            shift[i] = (int) Math.round(slope * i);
        }
        int first = -Math.max(shift[along - 1], 0);
        int last = across - 1 - Math.min(shift[along - 1], 0);
        float[] values = new float[along + 2 * radius];
        float[] averages = new float[along];
        for (int start = first; start <= last; start++) {
            for (int i = 0; i < along; i++) {
                int j = start + shift[i];
                values[radius + i] = j >= 0 && j < across ? samples[i * step + j * line] : 0;
            }
            average(values, radius, averages);
            for (int i = 0; i < along; i++) {
                int j = start + shift[i];
                if (j >= 0 && j < across) {
                    means[i * step + j * line] = averages[i];
                }
            }
        }
    }

    private static void average(float[] values, int radius, float... averages) {
        double sum = 0;
        for (int i = 0; i < 2 * radius; i++) {
            sum += values[i];
        }
        double scale = 1.0 / (2 * radius + 1);
        for (int i = 0; i < averages.length; i++) {
            sum += values[i + 2 * radius];
            averages[i] = (float) (sum * scale);
            sum -= values[i];
        }
    }
}
