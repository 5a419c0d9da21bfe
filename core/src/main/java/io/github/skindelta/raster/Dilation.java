package io.github.skindelta.raster;

/** A mask grown by a disc. */
public final class Dilation {

    private Dilation() {}

    /**
     * Every pixel within a distance of a mask.
     *
     * @param mask any mask
     * @param radiusPx distance in pixels, at least 0
     * @return the mask and its surroundings
     */
    public static Mask of(Mask mask, double radiusPx) {
        // Nothing farther from the mask's extent can be that near.
        Window near = mask.extent().grown((int) Math.ceil(radiusPx), Window.ofSize(mask.width(), mask.height()));
        float[] squared = DistanceTransform.squaredDistances(mask.cut(near));
        boolean[] inside = new boolean[squared.length];
        double limit = radiusPx * radiusPx;
        for (int i = 0; i < inside.length; i++) {
            inside[i] = squared[i] <= limit;
        }
        return new Mask(near.width(), near.height(), inside).placed(near, mask.width(), mask.height());
    }
}
