package io.github.skindelta.raster;

/**
 * A smooth displacement over a picture: what a {@link Warp} adds to a homography where skin bends.
 *
 * <p>Given at the nodes of a grid and Catmull–Rom bicubic between them: the field passes through its nodes, and its
 * gradient has no jumps. For the cells along the edge, nodes beyond it continue the last two in a straight line (NumPy:
 * {@code pad(d, 1, mode="reflect", reflect_type="odd")}). Outside the grid the field stays as at the edge, where its
 * gradient therefore does jump: {@link NodeGrid#covering} keeps the edge away from what is measured.
 *
 * <p>The nodes hold plain values and not the coefficients of a basis such as B-splines, because others re-read them from
 * the JSON, in other languages: a value at a node can be plotted and checked by itself, and whoever interpolates it, be
 * it only bilinearly, passes through the same nodes, with no system of equations to solve and no boundary conditions of
 * ours to guess.
 *
 * <p>Limit: a wave shorter than some six steps is flattened between the nodes.
 */
public final class DisplacementField {

    private final NodeGrid nodes;
    private final NodeValues dx;
    private final NodeValues dy;

    private DisplacementField(NodeGrid nodes, NodeValues dx, NodeValues dy) {
        this.nodes = nodes;
        this.dx = dx;
        this.dy = dy;
    }

    /**
     * A field from its values at the nodes.
     *
     * @param nodes places in the picture that the map is from
     * @param dx to the right, row by row, pixels of the picture that the map is to
     * @param dy down, likewise
     * @return the field
     * @throws IllegalArgumentException if there is not one finite value a node
     */
    public static DisplacementField of(NodeGrid nodes, double[] dx, double[] dy) {
        return new DisplacementField(nodes, NodeValues.of(nodes, dx), NodeValues.of(nodes, dy));
    }

    /** Places in the picture that the map is from. */
    public NodeGrid nodes() {
        return nodes;
    }

    /** To the right, row by row, pixels of the picture that the map is to. */
    public double[] dx() {
        return dx.rowMajor();
    }

    /** Down, row by row, pixels of the picture that the map is to. */
    public double[] dy() {
        return dy.rowMajor();
    }

    /**
     * The displacement of a point.
     *
     * @param x in the picture that the map is from
     * @param y in the picture that the map is from
     * @return what to add to its place in the picture that the map is to
     */
    public Point at(double x, double y) {
        DisplacementRow cell = cell(x, y);
        return new Point(cell.dx(), cell.dy());
    }

    /**
     * How the displacement changes from place to place.
     *
     * @param x in the picture that the map is from
     * @param y in the picture that the map is from
     * @return ∂dx/∂x, ∂dx/∂y, ∂dy/∂x, ∂dy/∂y
     */
    public double[] gradient(double x, double y) {
        DisplacementRow cell = cell(x, y);
        return new double[] {cell.dxAcross(), cell.dxDown(), cell.dyAcross(), cell.dyDown()};
    }

    /** The field along a row of the picture. */
    DisplacementRow row(double y) {
        return new DisplacementRow(this, y, 0, nodes.columns() + 2);
    }

    /** The field at a point, from the nodes around it alone. */
    private DisplacementRow cell(double x, double y) {
        DisplacementRow cell = new DisplacementRow(this, y, NodeGrid.cell(nodes.across(x), nodes.columns()), 4);
        cell.moveTo(x);
        return cell;
    }

    NodeValues horizontal() {
        return dx;
    }

    NodeValues vertical() {
        return dy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisplacementField field && dx.equals(field.dx) && dy.equals(field.dy);
    }

    @Override
    public int hashCode() {
        return 31 * dx.hashCode() + dy.hashCode();
    }

    @Override
    public String toString() {
        return "displacement at %d × %d nodes, %s px apart".formatted(nodes.columns(), nodes.rows(), nodes.step());
    }
}
