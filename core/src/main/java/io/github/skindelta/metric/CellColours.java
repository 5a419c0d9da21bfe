package io.github.skindelta.metric;

import io.github.skindelta.certainty.MapCells;
import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.PatchMeans;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.SkinSite;
import java.util.List;
import java.util.function.Function;

/**
 * Mean linear light of one site's cells in both photos.
 *
 * @param pair the photos
 * @param site the target
 * @param squares the grid
 * @param cells of target and untouched skin
 * @param before red, green and blue, then one a cell
 * @param after the same, in the before photo's light
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record CellColours(
        SkinPair pair, SkinSite site, PatchMeans.Patches squares, MapCells cells, double[][] before, double[][] after) {

    static CellColours of(SkinPair pair, SkinSite site, PatchMeans.Patches squares) {
        MapCells cells = MapCells.of(pair, site, squares);
        return new CellColours(
                pair,
                site,
                squares,
                cells,
                channels(pair.before().linear(), cells::before),
                channels(pair.after().linear(), cells::after));
    }

    private static double[][] channels(LinearRgb linear, Function<Plane, double[]> means) {
        return List.of(linear.red(), linear.green(), linear.blue()).stream()
                .map(means)
                .toArray(double[][]::new);
    }

    /** Red, green and blue of a cell in the before photo. */
    double[] before(int cell) {
        return at(before, cell);
    }

    /** Red, green and blue of a cell in the after photo. */
    double[] after(int cell) {
        return at(after, cell);
    }

    private static double[] at(double[][] channels, int cell) {
        return new double[] {channels[0][cell], channels[1][cell], channels[2][cell]};
    }

    /** How far off the alignment may put a cell, in either direction, sides of a cell. */
    double misplaced(int cell) {
        double x = squares.window().x() + (cell % squares.columns() + 0.5) * squares.side() - 0.5;
        double y = squares.window().y() + (Math.floorDiv(cell, squares.columns()) + 0.5) * squares.side() - 0.5;
        double beforePx = pair.alignment().error().standardErrorPx(new Point(x, y))
                / Math.sqrt(pair.alignment().afterFromBefore().areaScale(x, y));
        return beforePx / Math.sqrt(2) / squares.side();
    }
}
