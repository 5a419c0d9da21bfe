package io.github.skindelta.metric;

import io.github.skindelta.raster.Dilation;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.SampleGrid;
import io.github.skindelta.raster.Transplant;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;

/** Places of untouched skin that are as wide as a thing and its surroundings: where its outline could have been drawn too. */
final class BorrowedSkin {

    /** Least part of the thing and its surroundings that falls on untouched skin. */
    private static final double[] LEAST_PARTS = {0.9, 0.75, 0.6, 0.4};

    /** Places tried across and down the photo. */
    private static final int STEPS = 12;

    /** The skin around a thing that its outline depends on, in smoothing lengths. */
    private static final double AROUND = 3;

    private final SampleGrid grid;
    private final Mask reference;
    private final Mask wanted;
    private final Window extent;

    /**
     * @param search of the photo that moves are stated in
     * @param thing its samples there, not empty
     */
    BorrowedSkin(ScarSearch search, Mask thing) {
        this.grid = search.skin().grid();
        this.reference = search.calmReference();
        this.wanted = Dilation.of(thing, AROUND * search.skin().smoothing());
        this.extent = wanted.extent();
    }

    /**
     * The places, spread over the photo.
     *
     * @param count how many
     * @return that many moves, some of them alike but mirrored; empty if there is not enough untouched skin
     */
    List<Transplant.Move> moves(int count) {
        for (double part : LEAST_PARTS) {
            List<Transplant.Move> fitting = fitting(part);
            if (fitting.size() >= count) {
                List<Transplant.Move> spread = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    spread.add(fitting.get((int) ((i + 0.5) * fitting.size() / count)));
                }
                return spread;
            }
        }
        return List.of();
    }

    private List<Transplant.Move> fitting(double least) {
        Point middle = new Point(grid.x(extent.x() + extent.width() / 2.0), grid.y(extent.y() + extent.height() / 2.0));
        List<Transplant.Move> moves = new ArrayList<>();
        for (int row = 0; row < STEPS; row++) {
            for (int column = 0; column < STEPS; column++) {
                Point from = new Point(
                        grid.x((column + 0.5) * grid.columns() / STEPS), grid.y((row + 0.5) * grid.rows() / STEPS));
                // Each place once, mirrored in turn: four ways of one place are not four places.
                int across = (row + column) % 2 == 0 ? 1 : -1;
                int down = row % 2 == 0 ? 1 : -1;
                Transplant.Move move = new Transplant.Move(middle, from, across, down);
                if (onReference(move) >= least) {
                    moves.add(move);
                }
            }
        }
        return moves;
    }

    private double onReference(Transplant.Move move) {
        long on = 0;
        long all = 0;
        for (int y = extent.y(); y < extent.y() + extent.height(); y += 2) {
            for (int x = extent.x(); x < extent.x() + extent.width(); x += 2) {
                if (wanted.at(x, y)) {
                    Point source = move.source(grid.x(x), grid.y(y));
                    double column = grid.column(source.x());
                    double row = grid.row(source.y());
                    all++;
                    boolean isInside = grid.holds(column, row);
                    on += isInside && reference.at((int) Math.round(column), (int) Math.round(row)) ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) on / all;
    }
}
