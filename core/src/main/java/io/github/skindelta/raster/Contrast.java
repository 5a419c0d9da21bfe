package io.github.skindelta.raster;

/** How much a plane deviates from its surroundings, as a part of them. */
public final class Contrast {

    private Contrast() {}

    /**
     * Contrast of every pixel.
     *
     * @param detail the plane, or a little of its smoothing
     * @param surroundings the plane smoothed widely, same size
     * @return detail / surroundings − 1; 0 where the surroundings are not positive
     */
    public static Plane of(Plane detail, Plane surroundings) {
        detail.requireSameSize(surroundings.width(), surroundings.height());
        float[] contrast = new float[detail.samples.length];
        for (int i = 0; i < contrast.length; i++) {
            float mean = surroundings.samples[i];
            contrast[i] = mean > 0 ? detail.samples[i] / mean - 1 : 0;
        }
        return new Plane(detail.width(), detail.height(), contrast);
    }

    /**
     * Product of two planes, such as of two contrasts: its mean is their covariance.
     *
     * @param first one
     * @param second the other, same size
     * @return the product
     */
    public static Plane product(Plane first, Plane second) {
        first.requireSameSize(second.width(), second.height());
        float[] product = new float[first.samples.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = first.samples[i] * second.samples[i];
        }
        return new Plane(first.width(), first.height(), product);
    }
}
