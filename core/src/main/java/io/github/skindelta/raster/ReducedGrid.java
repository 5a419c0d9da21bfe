package io.github.skindelta.raster;

/**
 * The pixels of a picture reduced by averaging blocks.
 *
 * @param factor side of a block, pixels of the full picture
 * @param width of the reduced picture
 * @param height of the reduced picture
 */
public record ReducedGrid(int factor, int width, int height) {

    /**
     * Place of a point in the full picture: the middle of the first block is at (factor − 1) / 2.
     *
     * @param reduced a point of the reduced picture
     * @return pixels of the full picture
     */
    public Point full(Point reduced) {
        return new Point(full(reduced.x()), full(reduced.y()));
    }

    /**
     * Place of a coordinate in the full picture.
     *
     * @param reduced across or down the reduced picture
     * @return pixels of the full picture
     */
    public double full(double reduced) {
        return reduced * factor + (factor - 1) / 2.0;
    }

    /**
     * Place of a coordinate in the reduced picture.
     *
     * @param full across or down the full picture
     * @return pixels of the reduced picture
     */
    public double reduced(double full) {
        return (full - (factor - 1) / 2.0) / factor;
    }
}
