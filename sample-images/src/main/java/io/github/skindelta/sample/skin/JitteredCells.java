package io.github.skindelta.sample.skin;

/**
 * One random point in every cell of a square grid around the origin (Worley 1996): their Voronoi edges are the furrows of
 * skin, the points themselves its pores.
 */
final class JitteredCells {

    private static final float ABSENT = 1e6f;

    private final double spacing;
    private final int columns;
    private final float[] x;
    private final float[] y;

    /**
     * @param spacing side of a cell, mm
     * @param halfExtent the grid covers ± this, mm
     * @param jitter how far a point strays within its cell, 0–1
     * @param presence share of cells that have a point, 0–1
     */
    JitteredCells(long seed, double spacing, double halfExtent, double jitter, double presence) {
        this.spacing = spacing;
        this.columns = 2 * (int) Math.ceil(halfExtent / spacing) + 4;
        this.x = new float[columns * columns];
        this.y = new float[columns * columns];
        for (int cell = 0; cell < x.length; cell++) {
            long hash = Hash.mix(seed, cell);
            boolean present = Hash.uniform(Hash.mix(hash, 2)) < presence;
            x[cell] = present ? (float) place(cell % columns, jitter, Hash.mix(hash, 0)) : ABSENT;
            y[cell] = present ? (float) place(cell / columns, jitter, Hash.mix(hash, 1)) : ABSENT;
        }
    }

    private double place(int index, double jitter, long hash) {
        return spacing * (index - columns / 2 + 0.5 + jitter * (Hash.uniform(hash) - 0.5));
    }

    /** Distance in mm to the border between the two nearest points' cells; 0 on the border. */
    double edgeDistance(double px, double py) {
        int column = index(px);
        int row = index(py);
        float nearest = Float.MAX_VALUE;
        float second = Float.MAX_VALUE;
        int a = 0;
        int b = 0;
        for (int r = row - 1; r <= row + 1; r++) {
            for (int cell = r * columns + column - 1, end = cell + 3; cell < end; cell++) {
                float dx = x[cell] - (float) px;
                float dy = y[cell] - (float) py;
                float squared = dx * dx + dy * dy;
                if (squared < nearest) {
                    second = nearest;
                    b = a;
                    nearest = squared;
                    a = cell;
                } else if (squared < second) {
                    second = squared;
                    b = cell;
                }
            }
        }
        float dx = x[a] - x[b];
        float dy = y[a] - y[b];
        return (second - nearest) / (2 * Math.sqrt(dx * dx + dy * dy));
    }

    /** Squared distance in mm² to the nearest point; very large where there is none near. */
    double squaredDistance(double px, double py) {
        int column = index(px);
        int row = index(py);
        float nearest = Float.MAX_VALUE;
        for (int r = row - 1; r <= row + 1; r++) {
            for (int cell = r * columns + column - 1, end = cell + 3; cell < end; cell++) {
                float dx = x[cell] - (float) px;
                float dy = y[cell] - (float) py;
                nearest = Math.min(nearest, dx * dx + dy * dy);
            }
        }
        return nearest;
    }

    private int index(double coordinate) {
        int index = (int) Math.floor(coordinate / spacing) + columns / 2;
        return Math.min(Math.max(index, 1), columns - 2);
    }
}
