package io.github.skindelta.align.dense;

import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The before photo's skin as the after photo's light would show it.
 *
 * <p>A furrow lit from the other side is bright where it was dark, so that comparing the photos as they are puts it half a
 * furrow beside itself. In the linear shading of a shallow relief {@code h}, a wave of direction {@code k} shows as
 * {@code (k · l) h} under a light from {@code l}: another light multiplies it by a factor that depends on the wave's
 * direction alone, negative where the light has changed sides. Such a factor is a filter, here the best one in the span of
 * even derivatives, by least squares on the photos themselves. Pigment gets its own factors through chroma. Because skin
 * is curved and lamps are near, the filters vary slowly over the photo.
 */
final class ShadingTransfer {

    /** Tiles of the photo that have filters of their own: as many across as it has halves of its height, about. */
    private static final int TILES = 4;

    /** Weight of the whole photo's filters in a tile's, relative to the tile's own pixels. */
    private static final double RIDGE = 0.0125;

    /** Keeps the solution finite where ingredients are alike. */
    private static final double DAMPING = 0.003;

    /** Side of the blocks that sums are kept for, pixels; every second pixel each way is enough. */
    private static final int BLOCK = 16;

    private static final int STRIDE = 2;

    private final List<Plane> ingredients;
    private final List<Plane> compared;
    private final Mask where;
    private final int width;
    private final int height;
    private final int columns;
    private final int rows;

    private ShadingTransfer(List<Plane> ingredients, List<Plane> compared, Mask where) {
        this.ingredients = ingredients;
        this.compared = compared;
        this.where = where;
        this.width = where.width();
        this.height = where.height();
        this.columns = width >= height ? TILES : Math.max(2, Math.round((float) TILES * width / height));
        this.rows = width >= height ? Math.max(2, Math.round((float) TILES * height / width)) : TILES;
    }

    /**
     * Predicts the after photo's bands.
     *
     * @param ingredients of the before photo
     * @param compared bands of the after photo, in the before photo's frame, aligned about as well as their structure is
     *     coarse
     * @param where both show skin
     * @return a prediction of each band, and how far it may be trusted
     */
    static List<Prediction> of(List<Plane> ingredients, List<Plane> compared, Mask where) {
        return new ShadingTransfer(ingredients, compared, where).predictions();
    }

    /**
     * A band as predicted.
     *
     * @param band the prediction
     * @param residualVariance mean squared difference from the band itself
     * @param correlation with the band itself, −1 … 1
     */
    record Prediction(Plane band, double residualVariance, double correlation) {}

    private List<Prediction> predictions() {
        Normal[] blocks = blocks();
        Normal whole = new Normal();
        for (Normal block : blocks) {
            whole.add(block, 1);
        }
        RealMatrix common = whole.solve(whole.scaled(0), null);
        RealMatrix[] filters = new RealMatrix[rows * columns];
        for (int tile = 0; tile < filters.length; tile++) {
            filters[tile] = filter(tile, blocks, whole, common);
        }
        List<Prediction> predictions = new ArrayList<>();
        for (int band = 0; band < compared.size(); band++) {
            predictions.add(judged(predicted(filters, band), compared.get(band)));
        }
        return predictions;
    }

    private int blockColumns() {
        return (width + BLOCK - 1) / BLOCK;
    }

    private Normal[] blocks() {
        int across = blockColumns();
        Normal[] blocks = new Normal[across * ((height + BLOCK - 1) / BLOCK)];
        IntStream.range(0, blocks.length / across).parallel().forEach(blockRow -> {
            for (int column = 0; column < across; column++) {
                blocks[blockRow * across + column] = new Normal();
            }
            float[] values = new float[ingredients.size() + compared.size()];
            for (int y = blockRow * BLOCK; y < Math.min((blockRow + 1) * BLOCK, height); y += STRIDE) {
                for (int x = 0; x < width; x += STRIDE) {
                    if (where.at(x, y)) {
                        for (int i = 0; i < values.length; i++) {
                            values[i] = i < ingredients.size()
                                    ? ingredients.get(i).at(x, y)
                                    : compared.get(i - ingredients.size()).at(x, y);
                        }
                        blocks[blockRow * across + x / BLOCK].add(values);
                    }
                }
            }
        });
        return blocks;
    }

    /** A tile's filters, from the blocks around its middle, drawn a little towards those of the whole photo. */
    private RealMatrix filter(int tile, Normal[] blocks, Normal whole, RealMatrix common) {
        Normal own = new Normal();
        for (int block = 0; block < blocks.length; block++) {
            int blockRow = block / blockColumns();
            int tileRow = tile / columns;
            double x = (block % blockColumns() + 0.5) * BLOCK * columns / width - tile % columns - 0.5;
            double y = (blockRow + 0.5) * BLOCK * rows / height - tileRow - 0.5;
            double weight = Math.max(0, 1 - Math.abs(x)) * Math.max(0, 1 - Math.abs(y));
            if (weight > 0) {
                own.add(blocks[block], weight);
            }
        }
        return own.solve(whole.scaled(RIDGE / (rows * columns)), common);
    }

    private Plane predicted(RealMatrix[] filters, int band) {
        float[] values = new float[width];
        float[] left = new float[width];
        float[] right = new float[width];
        return Plane.byRows(width, height, (y, row) -> {
            double down = Math.min(Math.max((y + 0.5) * rows / height - 0.5, 0), rows - 1);
            int top = Math.min((int) down, rows - 2);
            for (int column = 0; column < columns - 1; column++) {
                int from = column == 0 ? 0 : middle(column);
                int to = column == columns - 2 ? width : middle(column + 1);
                Arrays.fill(left, from, to, 0);
                Arrays.fill(right, from, to, 0);
                for (int i = 0; i < ingredients.size(); i++) {
                    ingredients.get(i).copyRow(y, values);
                    float leftWeight = between(filters, top, column, down - top, i, band);
                    float rightWeight = between(filters, top, column + 1, down - top, i, band);
                    for (int x = from; x < to; x++) {
                        left[x] += leftWeight * values[x];
                        right[x] += rightWeight * values[x];
                    }
                }
                for (int x = from; x < to; x++) {
                    double t = Math.min(Math.max((x + 0.5) * columns / width - 0.5 - column, 0), 1);
                    row[x] = (float) ((1 - t) * left[x] + t * right[x]);
                }
            }
        });
    }

    /** First pixel beyond the middle of a column of tiles. */
    private int middle(int column) {
        return (int) Math.ceil((column + 0.5) * width / columns - 0.5);
    }

    private float between(RealMatrix[] filters, int top, int column, double t, int ingredient, int band) {
        double above = filters[top * columns + column].getEntry(ingredient, band);
        double below = filters[(top + 1) * columns + column].getEntry(ingredient, band);
        return (float) ((1 - t) * above + t * below);
    }

    private Prediction judged(Plane prediction, Plane band) {
        double count = 0;
        double squares = 0;
        double products = 0;
        double predictedSquares = 0;
        double bandSquares = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (where.at(x, y)) {
                    double p = prediction.at(x, y);
                    double b = band.at(x, y);
                    count++;
                    squares += (b - p) * (b - p);
                    products += b * p;
                    predictedSquares += p * p;
                    bandSquares += b * b;
                }
            }
        }
        double correlation = products / Math.sqrt(predictedSquares * bandSquares + 1e-12);
        return new Prediction(prediction, squares / Math.max(count, 1) + 1e-6, correlation);
    }

    /** Sums of products: the normal equations of the least squares. */
    private final class Normal {

        private final int unknowns = ingredients.size();
        private final double[][] matrix = new double[unknowns][unknowns];
        private final double[][] right = new double[unknowns][compared.size()];
        private double count;

        void add(float... values) {
            for (int i = 0; i < unknowns; i++) {
                for (int j = i; j < unknowns; j++) {
                    matrix[i][j] += values[i] * values[j];
                }
                for (int j = 0; j < right[i].length; j++) {
                    right[i][j] += values[i] * values[unknowns + j];
                }
            }
            count++;
        }

        void add(Normal other, double weight) {
            for (int i = 0; i < unknowns; i++) {
                for (int j = i; j < unknowns; j++) {
                    matrix[i][j] += weight * other.matrix[i][j];
                }
                for (int j = 0; j < right[i].length; j++) {
                    right[i][j] += weight * other.right[i][j];
                }
            }
            count += weight * other.count;
        }

        Normal scaled(double factor) {
            Normal scaled = new Normal();
            scaled.add(this, factor);
            return scaled;
        }

        /** The solution, drawn towards another by as much as a second set of equations weighs. */
        RealMatrix solve(Normal prior, @Nullable RealMatrix towards) {
            RealMatrix sum = new Array2DRowRealMatrix(unknowns, unknowns);
            RealMatrix drawn = new Array2DRowRealMatrix(unknowns, unknowns);
            for (int i = 0; i < unknowns; i++) {
                for (int j = 0; j < unknowns; j++) {
                    int row = Math.min(i, j);
                    int column = Math.max(i, j);
                    drawn.setEntry(i, j, prior.matrix[row][column]);
                    sum.setEntry(i, j, matrix[row][column] + prior.matrix[row][column]);
                }
                sum.addToEntry(i, i, DAMPING * (count + prior.count) + 1e-9);
            }
            RealMatrix wanted = new Array2DRowRealMatrix(right);
            if (towards != null) {
                wanted = wanted.add(drawn.multiply(towards));
            }
            return new CholeskyDecomposition(sum, 1e-6, 0).getSolver().solve(wanted);
        }
    }
}
