package io.github.skindelta.raster;

/** Gaussian smoothing over the pixels of a mask alone: what lies outside does not leak in. */
public final class MaskedBlur {

    /** Less than a thousandth of the kernel is a neighbour too far away to speak for a pixel. */
    private static final float LEAST_WEIGHT = 1e-3f;

    private final Mask mask;
    private final double sigmaPx;
    private final Plane weight;

    /**
     * A blur for any number of planes.
     *
     * @param mask the pixels that count
     * @param sigmaPx standard deviation in pixels
     */
    public MaskedBlur(Mask mask, double sigmaPx) {
        this.mask = mask;
        this.sigmaPx = sigmaPx;
        float[] ones = new float[mask.inside.length];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = mask.inside[i] ? 1 : 0;
        }
        GaussianBlur.smooth(ones, mask.width(), sigmaPx);
        this.weight = new Plane(mask.width(), mask.height(), ones);
    }

    /**
     * Smooths a plane.
     *
     * @param plane of the mask's size
     * @return the weighted mean of the mask's pixels around each pixel; 0 where there is none within reach
     */
    public Plane of(Plane plane) {
        plane.requireSameSize(mask.width(), mask.height());
        float[] result = new float[plane.samples.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = mask.inside[i] ? plane.samples[i] : 0;
        }
        GaussianBlur.smooth(result, plane.width(), sigmaPx);
        for (int i = 0; i < result.length; i++) {
            result[i] = weight.samples[i] > LEAST_WEIGHT ? result[i] / weight.samples[i] : 0;
        }
        return new Plane(plane.width(), plane.height(), result);
    }
}
