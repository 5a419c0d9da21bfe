package io.github.skindelta.raster;

/**
 * The displacement of a map back: what has to be added to the inverse homography so that a point returns to where it came
 * from. Sampled on a grid that is refined until the points between its nodes return as well.
 */
final class InverseDisplacement {

    /** Points between the nodes return to within this, pixels of the picture that the map is to. */
    private static final double WANTED_PX = 0.005;

    /** Each node is solved to this, pixels of the picture that the map is from. */
    private static final double SOLVED_PX = 1e-7;

    /** A displacement that shrinks or stretches by a half, more than skin does, has then converged. */
    private static final int MOST_ITERATIONS = 40;

    /** A grid of the map back is at most this many times as fine as the map's own. */
    private static final int FINEST = 16;

    /** Nodes a side, whatever perspective does to the grid: a few hundred thousand in all. */
    private static final int MOST_NODES = 800;

    private final Warp warp;
    private final DisplacementField displacement;
    private final Homography back;

    private InverseDisplacement(Warp warp, DisplacementField displacement, Homography back) {
        this.warp = warp;
        this.displacement = displacement;
        this.back = back;
    }

    /**
     * Inverts a warp.
     *
     * @param warp the map
     * @param displacement its displacement
     * @param back its homography's inverse
     * @return the displacement to be added to {@code back}
     */
    static DisplacementField of(Warp warp, DisplacementField displacement, Homography back) {
        return new InverseDisplacement(warp, displacement, back).refined();
    }

    private DisplacementField refined() {
        Extent extent = extent();
        DisplacementField inverse = sampled(extent.grid(1));
        for (int fineness = 2; fineness <= FINEST && largestMiss(inverse) > WANTED_PX; fineness *= 2) {
            inverse = sampled(extent.grid(fineness));
        }
        return inverse;
    }

    /**
     * Where the grid's nodes go, and how far apart.
     *
     * @param left of the leftmost
     * @param top of the topmost
     * @param right of the rightmost
     * @param bottom of the lowest
     * @param step between neighbours in the middle
     */
    private record Extent(double left, double top, double right, double bottom, double step) {

        NodeGrid grid(int fineness) {
            double fine = Math.max(step / fineness, Math.max(right - left, bottom - top) / MOST_NODES);
            int columns = (int) Math.ceil((right - left) / fine) + 1;
            int rows = (int) Math.ceil((bottom - top) / fine) + 1;
            return new NodeGrid(new Point(left, top), fine, Math.max(columns, 2), Math.max(rows, 2));
        }
    }

    private Extent extent() {
        NodeGrid nodes = displacement.nodes();
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < nodes.rows(); row++) {
            for (int column = 0; column < nodes.columns(); column++) {
                Point node = nodes.at(column, row);
                if (warp.isInFront(node.x(), node.y())) {
                    Point mapped = warp.map(node);
                    left = Math.min(left, mapped.x());
                    right = Math.max(right, mapped.x());
                    top = Math.min(top, mapped.y());
                    bottom = Math.max(bottom, mapped.y());
                }
            }
        }
        if (right < left) {
            throw new IllegalArgumentException("the displacement lies beyond the homography's horizon");
        }
        Point middle = nodes.at(nodes.columns() / 2, nodes.rows() / 2);
        double enlargement = Math.sqrt(Math.abs(warp.homography().areaScale(middle.x(), middle.y())));
        return new Extent(left, top, right, bottom, nodes.step() * enlargement);
    }

    private DisplacementField sampled(NodeGrid nodes) {
        double[] dx = new double[nodes.count()];
        double[] dy = new double[nodes.count()];
        for (int row = 0; row < nodes.rows(); row++) {
            Point start = new Point(0, 0);
            for (int column = 0; column < nodes.columns(); column++) {
                start = solved(nodes.at(column, row), start);
                dx[row * nodes.columns() + column] = start.x();
                dy[row * nodes.columns() + column] = start.y();
            }
        }
        return DisplacementField.of(nodes, dx, dy);
    }

    /** Fixed point of: what the homography has to undo is the point less the displacement of where it came from. */
    private Point solved(Point node, Point start) {
        Point flat = back.map(node);
        Point found = start;
        for (int i = 0; i < MOST_ITERATIONS; i++) {
            Point added = displacement.at(flat.x() + found.x(), flat.y() + found.y());
            Point from = back.map(node.x() - added.x(), node.y() - added.y());
            Point next = new Point(from.x() - flat.x(), from.y() - flat.y());
            double step = Math.abs(next.x() - found.x()) + Math.abs(next.y() - found.y());
            found = next;
            if (step < SOLVED_PX) {
                return found;
            }
        }
        return Double.isFinite(found.x() + found.y()) ? found : start;
    }

    /** How far points between the nodes miss, where interpolation is at its worst: a quarter into the cells. */
    private double largestMiss(DisplacementField inverse) {
        Warp candidate = Warp.of(back, inverse);
        NodeGrid nodes = inverse.nodes();
        double largest = 0;
        for (int row = 0; row < nodes.rows() - 1; row++) {
            for (int column = 0; column < nodes.columns() - 1; column++) {
                Point node = nodes.at(column, row);
                Point point = new Point(node.x() + nodes.step() / 4, node.y() + nodes.step() / 4);
                Point from = candidate.map(point);
                if (isWellInside(from)) {
                    Point again = warp.map(from);
                    largest = Math.max(largest, Math.hypot(again.x() - point.x(), again.y() - point.y()));
                }
            }
        }
        return largest;
    }

    /** At its edge a field's gradient jumps, which no grid of the map back follows. */
    private boolean isWellInside(Point point) {
        NodeGrid nodes = displacement.nodes();
        return nodes.reachesAcross(point.x() - nodes.step())
                && nodes.reachesAcross(point.x() + nodes.step())
                && nodes.reachesDown(point.y() - nodes.step())
                && nodes.reachesDown(point.y() + nodes.step());
    }
}
