package io.github.skindelta.raster;

/** How much skin each pixel of a picture shows. */
@FunctionalInterface
public interface PixelArea {

    /**
     * The pixels of one row.
     *
     * @param y row of the picture
     * @return the row, for one thread
     */
    Row row(int y);

    /** The pixels of one row. */
    @FunctionalInterface
    interface Row {
        /**
         * The skin that one pixel shows.
         *
         * @param x column of the picture
         * @return area, in the unit of whoever made this
         */
        double at(int x);
    }
}
