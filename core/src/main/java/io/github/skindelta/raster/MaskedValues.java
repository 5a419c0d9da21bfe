package io.github.skindelta.raster;

/** The values of a plane on a mask, as a list. */
public final class MaskedValues {

    private MaskedValues() {}

    /**
     * Collects values.
     *
     * @param plane the values
     * @param mask the pixels wanted, same size
     * @param most more pixels than this are thinned evenly
     * @return their values, row by row
     */
    public static double[] of(Plane plane, Mask mask, int most) {
        plane.requireSameSize(mask.width(), mask.height());
        long count = mask.count();
        long every = Math.max(1, (count + most - 1) / most);
        double[] values = new double[(int) ((count + every - 1) / every)];
        int seen = 0;
        int taken = 0;
        for (int i = 0; i < plane.samples.length; i++) {
            if (mask.inside[i]) {
                if (seen % every == 0) {
                    values[taken++] = plane.samples[i];
                }
                seen++;
            }
        }
        return values;
    }
}
