package io.github.skindelta.raster;

/**
 * A field as it would look had other skin grown at a place: what it is at one place of a picture, moved to another place of
 * the same picture and mirrored as wanted. The same move in two pictures of the same skin goes through the map between
 * them, so that what both have in common stays in common.
 *
 * <p>For judging how much a measurement owes to the skin's own unevenness; nothing that is measured passes through it.
 */
public final class Transplant {

    private final Warp movedFromHere;
    private final Warp hereFromMoved;
    private final Move move;

    /**
     * Where skin comes from, in the picture that moves are stated in.
     *
     * @param to middle of the place that gets it
     * @param from middle of the place that it is taken from
     * @param across 1, or −1 to mirror left and right
     * @param down 1, or −1 to mirror top and bottom
     */
    public record Move(Point to, Point from, int across, int down) {

        /**
         * The place that a point gets its skin from.
         *
         * @param x of the point
         * @param y of the point
         * @return where it is taken from
         */
        public Point source(double x, double y) {
            return new Point(from.x() + across * (x - to.x()), from.y() + down * (y - to.y()));
        }
    }

    /**
     * A move in a picture other than the one that it is stated in.
     *
     * @param move the move
     * @param statedFromHere from the picture of the field to the one that the move is stated in
     * @param hereFromStated back
     */
    public Transplant(Move move, Warp statedFromHere, Warp hereFromStated) {
        this.move = move;
        this.movedFromHere = statedFromHere;
        this.hereFromMoved = hereFromStated;
    }

    /**
     * Moves a field.
     *
     * @param field of all samples
     * @param known samples that may be moved, same size; others are 0
     * @param grid where the samples are in the picture
     * @param window part of the samples that is wanted
     * @return plane of the window's size
     */
    public Plane of(Plane field, Mask known, SampleGrid grid, Window window) {
        return Plane.byRows(window.width(), window.height(), (y, row) -> {
            WarpRow stated = movedFromHere.row(grid.y(window.y() + y));
            for (int x = 0; x < row.length; x++) {
                stated.moveTo(grid.x(window.x() + x));
                Point source = move.source(stated.x(), stated.y());
                Point here = hereFromMoved.map(source.x(), source.y());
                double column = grid.column(here.x());
                double line = grid.row(here.y());
                boolean isKnown =
                        grid.holds(column, line) && known.at((int) Math.round(column), (int) Math.round(line));
                row[x] = isKnown ? Bilinear.at(field, column, line) : 0;
            }
        });
    }
}
