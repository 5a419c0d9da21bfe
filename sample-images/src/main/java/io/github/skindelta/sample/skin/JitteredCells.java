package io.github.skindelta.sample.skin;

/**
 * One random point in every cell of a square grid around the origin (Worley 1996): the borders between them are the
 * furrows of skin, the points themselves its pores.
 *
 * <p>Places are whole numbers of 1/8192 of a cell: minima of integers need no branches, and this is asked for every pixel.
 */
final class JitteredCells {

    private static final int BITS = 13;
    private static final int CELL = 1 << BITS;

    /** So far from its cell that no neighbour finds it, and squares still fit an {@code int}. */
    private static final int ABSENT = 24000;

    private final double halfMm;
    private final int columns;
    private final double perMm;
    private final double offset;
    private final int[] x;
    private final int[] y;

    /**
     * @param spacing side of a cell, mm
     * @param halfExtent the grid covers ± this, mm
     * @param jitter how far a point strays within its cell, 0–1
     * @param presence share of cells that have a point, 0–1
     */
    JitteredCells(long seed, double spacing, double halfExtent, double jitter, double presence) {
        this.halfMm = 0.5 * spacing / CELL;
        this.columns = 2 * (int) Math.ceil(halfExtent / spacing) + 4;
        int middle = columns / 2;
        this.perMm = CELL / spacing;
        this.offset = (double) middle * CELL;
        this.x = new int[columns * columns];
        this.y = new int[columns * columns];
        for (int cell = 0; cell < x.length; cell++) {
            long hash = Hash.mix(seed, cell);
            boolean present = Hash.uniform(Hash.mix(hash, 2)) < presence;
            x[cell] = place(cell % columns, jitter, Hash.mix(hash, 0)) + (present ? 0 : ABSENT);
            y[cell] = place(cell / columns, jitter, Hash.mix(hash, 1));
        }
    }

    private static int place(int index, double jitter, long hash) {
        return (int) (CELL * (index + 0.5 + jitter * (Hash.uniform(hash) - 0.5)));
    }

    /**
     * How far a place is from the border between the cells of the two nearest points, mm: half the difference of their
     * distances, which is 0 on the border and a little less than the way to it beside its ends.
     */
    double edgeDistance(double px, double py) {
        int atX = fixed(px);
        int atY = fixed(py);
        int nearest = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        int first = ((atY >> BITS) - 1) * columns + (atX >> BITS) - 1;
        for (int row = 0; row < 3; row++, first += columns) {
            for (int cell = first; cell < first + 3; cell++) {
                int dx = x[cell] - atX;
                int dy = y[cell] - atY;
                int squared = dx * dx + dy * dy;
                second = Math.min(second, Math.max(nearest, squared));
                nearest = Math.min(nearest, squared);
            }
        }
        return (Math.sqrt(second) - Math.sqrt(nearest)) * halfMm;
    }

    /** Distance in mm to the nearest point; at least a cell's side where there is none near. */
    double distance(double px, double py) {
        int atX = fixed(px);
        int atY = fixed(py);
        int nearest = CELL * CELL;
        int first = ((atY >> BITS) - 1) * columns + (atX >> BITS) - 1;
        for (int row = 0; row < 3; row++, first += columns) {
            for (int cell = first; cell < first + 3; cell++) {
                int dx = x[cell] - atX;
                int dy = y[cell] - atY;
                nearest = Math.min(nearest, dx * dx + dy * dy);
            }
        }
        return Math.sqrt(nearest) * 2 * halfMm;
    }

    private int fixed(double coordinate) {
        int place = (int) (coordinate * perMm + offset);
        return Math.min(Math.max(place, CELL), (columns - 1) * CELL - 1);
    }
}
