package io.github.skindelta.raster;

/**
 * An immutable plane of floats, one per pixel, rows from top to bottom. Values are finite.
 *
 * <p>Filled row by row by its factory; only this package sees the array.
 */
public final class Plane {

    private final int width;
    private final int height;
    final float[] samples;

    Plane(int width, int height, float[] samples) {
        this.width = width;
        this.height = height;
        this.samples = samples;
    }

    /** Writes one row of a plane. */
    @FunctionalInterface
    public interface RowFiller {
        /**
         * @param y the row, from 0
         * @param row to be filled, one value per column
         */
        void fill(int y, float[] row);
    }

    /**
     * A plane made row by row, from the top.
     *
     * @param width columns, at least 1
     * @param height rows, at least 1
     * @param filler writes each row
     * @return the plane
     */
    public static Plane byRows(int width, int height, RowFiller filler) {
        float[] samples = new float[Math.multiplyExact(width, height)];
        float[] row = new float[width];
        for (int y = 0; y < height; y++) {
            filler.fill(y, row);
            System.arraycopy(row, 0, samples, y * width, width);
        }
        return new Plane(width, height, samples);
    }

    /** Number of columns. */
    public int width() {
        return width;
    }

    /** Number of rows. */
    public int height() {
        return height;
    }

    /**
     * One value.
     *
     * @param x column, 0 … width − 1
     * @param y row, 0 … height − 1
     * @return the value there
     */
    public float at(int x, int y) {
        return samples[y * width + x];
    }

    /**
     * Copies one row out.
     *
     * @param y the row, 0 … height − 1
     * @param row receives the values; at least as long as the plane is wide
     */
    public void copyRow(int y, float[] row) {
        System.arraycopy(samples, y * width, row, 0, width);
    }

    /**
     * A part of this plane.
     *
     * @param window the part, in this plane's own grid
     * @return plane of the window's size
     */
    public Plane cut(Window window) {
        float[] part = new float[window.width() * window.height()];
        for (int y = 0; y < window.height(); y++) {
            System.arraycopy(samples, (window.y() + y) * width + window.x(), part, y * window.width(), window.width());
        }
        return new Plane(window.width(), window.height(), part);
    }

    /**
     * @throws IllegalArgumentException if the sizes differ
     */
    void requireSameSize(int otherWidth, int otherHeight) {
        if (width != otherWidth || height != otherHeight) {
            throw new IllegalArgumentException(
                    "planes differ in size: %d × %d and %d × %d".formatted(width, height, otherWidth, otherHeight));
        }
    }
}
