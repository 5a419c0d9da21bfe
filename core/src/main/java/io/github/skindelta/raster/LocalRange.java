package io.github.skindelta.raster;

/** How much a plane varies close by: the largest less the smallest value of 3 by 3 pixels, of those that there are at the edges. */
public final class LocalRange {

    private LocalRange() {}

    /**
     * The range around every pixel.
     *
     * @param plane the values
     * @return plane of the same size, at least 0
     */
    public static Plane of(Plane plane) {
        int last = plane.height() - 1;
        float[][] least = new float[3][plane.width()];
        float[][] most = new float[3][plane.width()];
        int[] read = {-1};
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            while (read[0] < Math.min(y + 1, last)) {
                read[0]++;
                across(plane, read[0], least[read[0] % 3], most[read[0] % 3]);
            }
            int above = Math.max(y - 1, 0) % 3;
            int here = y % 3;
            int below = Math.min(y + 1, last) % 3;
            for (int x = 0; x < row.length; x++) {
                row[x] = Math.max(Math.max(most[above][x], most[below][x]), most[here][x])
                        - Math.min(Math.min(least[above][x], least[below][x]), least[here][x]);
            }
        });
    }

    private static void across(Plane plane, int y, float[] least, float[] most) {
        int from = y * plane.width();
        int last = plane.width() - 1;
        for (int x = 0; x <= last; x++) {
            float left = plane.samples[from + Math.max(x - 1, 0)];
            float here = plane.samples[from + x];
            float right = plane.samples[from + Math.min(x + 1, last)];
            least[x] = Math.min(Math.min(left, right), here);
            most[x] = Math.max(Math.max(left, right), here);
        }
    }
}
