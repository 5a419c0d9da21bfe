package io.github.skindelta.sample.print;

import io.github.skindelta.sample.camera.Print;

/** AprilTag 36h11 number 0 (Olson, ICRA 2011), printed by a laser printer on matte paper. */
public final class AprilTag implements Print {

    /** Side of the black square. */
    public static final double SIDE_MM = 12;

    /** Side of the paper: a white border of a cell and a third. */
    public static final double PAPER_MM = 16;

    /** Row by row, the highest bit top left, 1 = white; around it a black frame one cell wide. */
    private static final long CODE = 0xd5d628584L;

    private static final int CELLS = 8;
    private static final double CELL_MM = SIDE_MM / CELLS;

    private static final double[][] COLOURS = {{0.052, 0.050, 0.051}, {0.80, 0.79, 0.76}};

    @Override
    public int ink(double u, double v) {
        int column = (int) Math.floor(u / CELL_MM + CELLS / 2.0);
        int row = (int) Math.floor(v / CELL_MM + CELLS / 2.0);
        if (Math.min(column, row) < 0 || Math.max(column, row) >= CELLS) {
            return 1;
        }
        if (Math.min(column, row) == 0 || Math.max(column, row) == CELLS - 1) {
            return 0;
        }
        return (int) (CODE >> (35 - 6 * (row - 1) - (column - 1)) & 1);
    }

    @Override
    public double[] colour(int ink) {
        return COLOURS[ink];
    }
}
