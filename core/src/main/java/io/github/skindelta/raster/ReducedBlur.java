package io.github.skindelta.raster;

/**
 * Gaussian smoothing over the pixels of a mask alone, like {@link MaskedBlur}, of which only one sample a block is kept:
 * a blur of several pixels leaves nothing between them.
 */
public final class ReducedBlur {

    /** Less than a thousandth of the kernel is a neighbour too far away to speak for a sample. */
    private static final float LEAST_WEIGHT = 1e-3f;

    private final Mask mask;
    private final int factor;
    private final double sigmaSamples;
    private final Plane weight;

    /**
     * A blur for any number of planes.
     *
     * @param mask the pixels that count
     * @param factor side of a block, pixels; at most about the standard deviation
     * @param sigmaPx standard deviation of the whole, pixels
     */
    public ReducedBlur(Mask mask, int factor, double sigmaPx) {
        this.mask = mask;
        this.factor = factor;
        // The mean over a block is a part of the smoothing: its variance is (factor² − 1) / 12.
        double left = sigmaPx * sigmaPx - (factor * factor - 1) / 12.0;
        this.sigmaSamples = Math.sqrt(Math.max(left, 0)) / factor;
        this.weight = smooth(Plane.byRows(mask.width(), mask.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = mask.inside[y * row.length + x] ? 1 : 0;
            }
        }));
    }

    /**
     * Smooths a plane.
     *
     * @param plane of the mask's size
     * @return weighted means of the mask's pixels around each sample; 0 where there is none within reach
     */
    public Plane of(Plane plane) {
        plane.requireSameSize(mask.width(), mask.height());
        float[] result = smooth(Plane.byRows(mask.width(), mask.height(), (y, row) -> {
                    plane.copyRow(y, row);
                    for (int x = 0; x < row.length; x++) {
                        row[x] = mask.inside[y * row.length + x] ? row[x] : 0;
                    }
                }))
                .samples;
        for (int i = 0; i < result.length; i++) {
            result[i] = weight.samples[i] > LEAST_WEIGHT ? result[i] / weight.samples[i] : 0;
        }
        return new Plane(weight.width(), weight.height(), result);
    }

    private Plane smooth(Plane plane) {
        Plane means = BlockMean.of(plane, factor);
        GaussianBlur.smooth(means.samples, means.width(), sigmaSamples);
        return means;
    }
}
