package io.github.skindelta.sample.skin;

/** Furrows between cells, or pits at their points, all of one width and depth, with long gentle flanks. */
final class Hollows {

    private final JitteredCells cells;
    private final double depth;
    private final double perWidth;

    /**
     * @param depthMm in the middle
     * @param widthMm from the middle to half of the depth
     * @param footprint side of a pixel, mm: what is narrower is drawn as wide as this and as much shallower
     */
    Hollows(JitteredCells cells, double depthMm, double widthMm, double footprint) {
        double drawn = Math.sqrt(widthMm * widthMm + 0.5 * footprint * footprint);
        this.cells = cells;
        this.depth = depthMm * widthMm / drawn;
        this.perWidth = 1 / drawn;
    }

    /** Depth at this place, mm, where the borders of the cells are furrows. */
    double furrow(double x, double y) {
        return profile(cells.edgeDistance(x, y));
    }

    /** Depth at this place, mm, where the points of the cells are pits. */
    double pit(double x, double y) {
        return profile(cells.distance(x, y));
    }

    private double profile(double distance) {
        double widths = distance * perWidth;
        return depth / (1 + widths * widths);
    }
}
