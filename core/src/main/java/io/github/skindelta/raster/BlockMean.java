package io.github.skindelta.raster;

/** A plane made smaller by averaging blocks of pixels. */
public final class BlockMean {

    private BlockMean() {}

    /**
     * Averages blocks.
     *
     * @param plane to be made smaller
     * @param factor side of a block, from 1 to the plane's shorter side
     * @return plane of {@code width / factor} by {@code height / factor}; incomplete blocks are dropped
     */
    public static Plane of(Plane plane, int factor) {
        double area = (double) factor * factor;
        return Plane.byRows(plane.width() / factor, plane.height() / factor, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                double sum = 0;
                for (int line = y * factor; line < (y + 1) * factor; line++) {
                    int from = line * plane.width() + x * factor;
                    for (int i = from; i < from + factor; i++) {
                        sum += plane.samples[i];
                    }
                }
                row[x] = (float) (sum / area);
            }
        });
    }
}
