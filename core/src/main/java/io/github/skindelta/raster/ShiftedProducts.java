package io.github.skindelta.raster;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well small square cells of some planes fit other planes at every whole-pixel shift around their own place: the sum
 * over a cell of {@code fixed(x) · moving(x + shift)}, over all pairs of planes.
 *
 * <p>Cells are summed on several threads, each cell on one: the same sums on any number of them.
 */
public final class ShiftedProducts {

    private final int reach;
    private final int cell;
    private final int columns;
    private final int rows;
    private final float[][] sums;

    private ShiftedProducts(int reach, int cell, int columns, int rows, float[]... sums) {
        this.reach = reach;
        this.cell = cell;
        this.columns = columns;
        this.rows = rows;
        this.sums = sums;
    }

    /**
     * Sums the products.
     *
     * @param fixed planes of one size
     * @param moving as many of the same size, edges extended
     * @param reach largest shift each way, pixels
     * @param cell side of a cell, pixels; incomplete cells at the right and bottom are dropped
     * @return the sums of each cell and shift
     */
    public static ShiftedProducts of(List<Plane> fixed, List<Plane> moving, int reach, int cell) {
        int width = fixed.get(0).width();
        int height = fixed.get(0).height();
        int columns = width / cell;
        int rows = height / cell;
        int side = 2 * reach + 1;
        float[][] sums = new float[side * side][columns * rows];
        List<float[]> padded =
                moving.stream().map(plane -> padded(plane, reach)).toList();
        IntStream.range(0, rows * side).parallel().forEach(task -> {
            int cellRow = task / side;
            int dy = task % side - reach;
            float[][] lines = new float[side][columns * cell];
            for (int y = cellRow * cell; y < (cellRow + 1) * cell; y++) {
                for (int i = 0; i < fixed.size(); i++) {
                    int from = (y + dy + reach) * (width + 2 * reach);
                    addProducts(fixed.get(i).samples, y * width, padded.get(i), from, lines);
                }
            }
            for (int dx = 0; dx < side; dx++) {
                float[] shift = sums[(dy + reach) * side + dx];
                for (int column = 0; column < columns; column++) {
                    shift[cellRow * columns + column] = sum(lines[dx], column * cell, cell);
                }
            }
        });
        return new ShiftedProducts(reach, cell, columns, rows, sums);
    }

    private static void addProducts(float[] fixed, int fixedFrom, float[] moving, int movingFrom, float[]... lines) {
        for (int dx = 0; dx < lines.length; dx++) {
            float[] line = lines[dx];
            int from = movingFrom + dx;
            for (int x = 0; x < line.length; x++) {
                line[x] += fixed[fixedFrom + x] * moving[from + x];
            }
        }
    }

    private static float sum(float[] line, int from, int count) {
        double sum = 0;
        for (int x = from; x < from + count; x++) {
            sum += line[x];
        }
        return (float) sum;
    }

    private static float[] padded(Plane plane, int reach) {
        int width = plane.width() + 2 * reach;
        float[] padded = new float[width * (plane.height() + 2 * reach)];
        for (int y = 0; y < plane.height() + 2 * reach; y++) {
            int from = Math.min(Math.max(y - reach, 0), plane.height() - 1) * plane.width();
            for (int x = 0; x < width; x++) {
                padded[y * width + x] = plane.samples[from + Math.min(Math.max(x - reach, 0), plane.width() - 1)];
            }
        }
        return padded;
    }

    /** Largest shift each way, pixels. */
    public int reach() {
        return reach;
    }

    /** Cells a row. */
    public int columns() {
        return columns;
    }

    /** Rows of cells. */
    public int rows() {
        return rows;
    }

    /** Number of cells. */
    public int count() {
        return columns * rows;
    }

    /**
     * Middle of a cell.
     *
     * @param index of the cell, row by row
     * @return pixels of the planes
     */
    public Point middle(int index) {
        double half = (cell - 1) / 2.0;
        return new Point(index % columns * cell + half, index / columns * cell + half);
    }

    /**
     * One sum.
     *
     * @param index of the cell, row by row
     * @param dx shift to the right, −reach … reach
     * @param dy shift down, −reach … reach
     * @return the sum over the cell
     */
    public float at(int index, int dx, int dy) {
        return sums[(dy + reach) * (2 * reach + 1) + dx + reach][index];
    }

    /**
     * The same with each cell's neighbours added, weighted by a Gaussian of their distance; beyond the edge there is
     * nothing to add.
     *
     * @param sigmaCells standard deviation, cells
     * @return sums over overlapping neighbourhoods
     */
    public ShiftedProducts widened(double sigmaCells) {
        float[] kernel = kernel(sigmaCells);
        float[][] wide = new float[sums.length][];
        IntStream.range(0, sums.length).parallel().forEach(i -> wide[i] = widened(sums[i], kernel));
        return new ShiftedProducts(reach, cell, columns, rows, wide);
    }

    /**
     * The same for larger cells, each of several.
     *
     * @param side cells a side of a larger one; incomplete ones at the right and bottom are dropped
     * @return sums over separate larger cells
     */
    public ShiftedProducts grouped(int side) {
        int fewerColumns = columns / side;
        int fewerRows = rows / side;
        float[][] grouped = new float[sums.length][fewerColumns * fewerRows];
        for (int shift = 0; shift < sums.length; shift++) {
            for (int i = 0; i < fewerRows * side * columns; i++) {
                int column = i % columns / side;
                if (column < fewerColumns) {
                    grouped[shift][i / columns / side * fewerColumns + column] += sums[shift][i];
                }
            }
        }
        return new ShiftedProducts(reach, cell * side, fewerColumns, fewerRows, grouped);
    }

    private float[] widened(float[] values, float... kernel) {
        float[] across = new float[values.length];
        float[] both = new float[values.length];
        int radius = kernel.length / 2;
        for (int i = 0; i < values.length; i++) {
            int column = i % columns;
            for (int k = Math.max(-radius, -column); k <= Math.min(radius, columns - 1 - column); k++) {
                across[i] += kernel[k + radius] * values[i + k];
            }
        }
        for (int i = 0; i < values.length; i++) {
            int row = i / columns;
            for (int k = Math.max(-radius, -row); k <= Math.min(radius, rows - 1 - row); k++) {
                both[i] += kernel[k + radius] * across[i + k * columns];
            }
        }
        return both;
    }

    private static float[] kernel(double sigma) {
        int radius = (int) Math.ceil(3 * sigma);
        float[] kernel = new float[2 * radius + 1];
        double sum = 0;
        for (int k = -radius; k <= radius; k++) {
            sum += StrictMath.exp(-0.5 * k * k / (sigma * sigma));
        }
        for (int k = -radius; k <= radius; k++) {
            kernel[k + radius] = (float) (StrictMath.exp(-0.5 * k * k / (sigma * sigma)) / sum);
        }
        return kernel;
    }
}
