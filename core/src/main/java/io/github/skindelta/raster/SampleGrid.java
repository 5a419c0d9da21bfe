package io.github.skindelta.raster;

import java.util.Arrays;

/**
 * A window of a picture seen as square blocks of pixels, one sample each; incomplete blocks at the far edges are dropped.
 *
 * @param window the part of the picture
 * @param factor side of a block, pixels, at least 1
 */
public record SampleGrid(Window window, int factor) {

    /** Samples across. */
    public int columns() {
        return window.width() / factor;
    }

    /** Samples down. */
    public int rows() {
        return window.height() / factor;
    }

    /** Column of the picture of a sample's middle. */
    public double x(double column) {
        return window.x() + column * factor + (factor - 1) / 2.0;
    }

    /** Row of the picture of a sample's middle. */
    public double y(double row) {
        return window.y() + row * factor + (factor - 1) / 2.0;
    }

    /** Where a column of the picture lies between the samples. */
    public double column(double x) {
        return (x - window.x() - (factor - 1) / 2.0) / factor;
    }

    /** Where a row of the picture lies between the samples. */
    public double row(double y) {
        return (y - window.y() - (factor - 1) / 2.0) / factor;
    }

    /** Whether a sample is nearest to a point between them. */
    public boolean holds(double column, double row) {
        return column >= -0.5 && row >= -0.5 && column < columns() - 0.5 && row < rows() - 0.5;
    }

    /**
     * Blocks that are mostly inside a mask.
     *
     * @param mask of the window's size
     * @return one pixel a sample
     */
    public Mask samples(Mask mask) {
        return Mask.byRows(columns(), rows(), (row, samples) -> {
            for (int column = 0; column < samples.length; column++) {
                samples[column] = 2 * inside(mask, column * factor, row * factor) >= factor * factor;
            }
        });
    }

    /**
     * A plane of samples in the grid of pixels, as a picture of blocks.
     *
     * @param samples one value a sample
     * @return plane of the window's size; dropped blocks at the far edges continue their neighbours
     */
    public Plane pixels(Plane samples) {
        return Plane.byRows(window.width(), window.height(), (y, row) -> {
            int from = Math.min(y / factor, rows() - 1) * samples.width();
            for (int x = 0; x < row.length; x++) {
                row[x] = samples.samples[from + Math.min(x / factor, samples.width() - 1)];
            }
        });
    }

    /**
     * The pixels of samples.
     *
     * @param samples one pixel a sample
     * @return mask of the window's size; in dropped blocks at the far edges nothing is inside
     */
    public Mask pixels(Mask samples) {
        return Mask.byRows(window.width(), window.height(), (y, row) -> {
            for (int x = 0; y / factor < rows() && x < columns() * factor; x++) {
                row[x] = samples.at(x / factor, y / factor);
            }
        });
    }

    private int inside(Mask mask, int left, int top) {
        int count = 0;
        for (int y = top; y < top + factor; y++) {
            for (int i = y * mask.width() + left, end = i + factor; i < end; i++) {
                count += mask.inside[i] ? 1 : 0;
            }
        }
        return count;
    }

    /**
     * The pixels inside a contour, between the samples by bilinear interpolation.
     *
     * @param height of the samples of a part
     * @param level the contour's
     * @param region samples above the level that count, of the part's size
     * @param part of the samples
     * @return mask of the window's size
     */
    public Mask pixels(Plane height, double level, Mask region, Window part) {
        Mask near = Dilation.of(region, 1.5);
        return Mask.byRows(window.width(), window.height(), (y, row) -> {
            double line = row(window.y() + (double) y) - part.y();
            for (int x = 0; line > -1 && line < part.height() && x < row.length; x++) {
                double column = column(window.x() + (double) x) - part.x();
                if (column > -1 && column < part.width()) {
                    int nearest = clamped(column, part.width());
                    row[x] =
                            near.at(nearest, clamped(line, part.height())) && Bilinear.at(height, column, line) > level;
                }
            }
        });
    }

    private static int clamped(double place, int size) {
        return Math.min(Math.max((int) Math.round(place), 0), size - 1);
    }

    /**
     * Samples as a plane of the picture's window.
     *
     * @param samples one value a sample
     * @return each block of pixels with the value of its sample, 0 in incomplete blocks
     */
    public Plane spread(Plane samples) {
        int columns = columns();
        float[] pixels = new float[window.width() * window.height()];
        for (int row = 0; row < rows(); row++) {
            int first = row * factor * window.width();
            for (int column = 0; column < columns; column++) {
                int left = first + column * factor;
                Arrays.fill(pixels, left, left + factor, samples.samples[row * samples.width() + column]);
            }
            for (int line = 1; line < factor; line++) {
                System.arraycopy(pixels, first, pixels, first + line * window.width(), columns * factor);
            }
        }
        return new Plane(window.width(), window.height(), pixels);
    }

    /**
     * How much skin each sample shows.
     *
     * @param area of the picture's pixels
     * @return in the same unit
     */
    public Plane areas(PixelArea area) {
        return Plane.byRows(columns(), rows(), (row, samples) -> {
            PixelArea.Row areas = area.row((int) Math.round(y(row)));
            for (int column = 0; column < samples.length; column++) {
                samples[column] = (float) (factor * factor * areas.at((int) Math.round(x(column))));
            }
        });
    }
}
