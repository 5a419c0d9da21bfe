package io.github.skindelta.report;

import io.github.skindelta.metric.ChangeMap;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.MaskOutline;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.PolygonMask;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * The changed cells of one target, in one direction, as shapes for people to look at. Straight edges run along the cells' own,
 * corners are cut; a cell by itself becomes a smaller dot, never a larger one.
 */
final class MapShapes {

    /** Looks across a cell: edges are then smooth at the size of a screen. */
    private static final int FINE = 8;

    /** In looks: smooths the stairs of the looks away. */
    private static final double STRAY = 1.1;

    private final ChangeMap.Grid grid;
    private final double[] changes;
    private final Mask inside;

    /**
     * @param grid of the map
     * @param cells of one target and one direction
     * @param target its outline, pixels of the before photo; empty where it has none
     */
    MapShapes(ChangeMap.Grid grid, List<ChangeMap.Cell> cells, List<List<Point>> target) {
        this.grid = grid;
        this.changes = new double[grid.columns() * grid.rows()];
        cells.forEach(cell -> changes[cell.row() * grid.columns() + cell.column()] = Math.abs(cell.change()));
        Window looks = Window.ofSize(grid.columns() * FINE, grid.rows() * FINE);
        this.inside = target.isEmpty()
                ? Mask.all(looks.width(), looks.height())
                : PolygonMask.of(target.stream().map(this::looks).toList(), looks);
    }

    private List<Point> looks(List<Point> ring) {
        return ring.stream()
                .map(point -> new Point(look(point.x() - grid.left()), look(point.y() - grid.top())))
                .toList();
    }

    private double look(double px) {
        return px / grid.sidePx() * FINE - 0.5;
    }

    /**
     * Outlines of where the change is at least of a size, with those of their holes.
     *
     * @param least size of change
     * @return closed rings, pixels of the before photo
     */
    List<List<Point>> from(double least) {
        Mask where = Mask.byRows(inside.width(), inside.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = inside.at(x, y) && isAtLeast(least, x, y);
            }
        });
        Window looks = Window.ofSize(where.width(), where.height());
        List<List<Point>> rings = new ArrayList<>(MaskOutline.of(where, looks, 1, STRAY));
        rings.addAll(MaskOutline.ofHoles(where, looks, 1, STRAY));
        return rings.stream()
                .map(ring -> ring.stream().map(this::pixels).toList())
                .toList();
    }

    private Point pixels(Point look) {
        return new Point(
                grid.left() + (look.x() + 0.5) / FINE * grid.sidePx(),
                grid.top() + (look.y() + 0.5) / FINE * grid.sidePx());
    }

    /** Between the four nearest cells' middles: the changed ones weigh half at least, and their mean is large enough. */
    private boolean isAtLeast(double least, int x, int y) {
        double column = (x + 0.5) / FINE - 0.5;
        double row = (y + 0.5) / FINE - 0.5;
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double change = change(left + i % 2, top + i / 2);
            if (change > 0) {
                double weight = (1 - Math.abs(left + i % 2 - column)) * (1 - Math.abs(top + i / 2 - row));
                weights += weight;
                sum += weight * change;
            }
        }
        return weights >= 0.5 && sum >= least * weights;
    }

    private double change(int column, int row) {
        boolean isInside = column >= 0 && row >= 0 && column < grid.columns() && row < grid.rows();
        return isInside ? changes[row * grid.columns() + column] : 0;
    }
}
