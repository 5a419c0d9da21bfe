package io.github.skindelta.sample.print;

import io.github.skindelta.sample.camera.Print;
import java.util.List;

/** A small ColorChecker Classic: {@link ColourPatch}es in four rows of six on black. */
public final class ColourCard implements Print {

    /** From edge to edge. */
    public static final double WIDTH_MM = 28;

    /** From edge to edge. */
    public static final double HEIGHT_MM = 19.3;

    private static final int COLUMNS = 6;
    private static final int ROWS = 4;
    private static final double PITCH_MM = 4.35;
    private static final double PATCH_MM = 3.8;

    private static final int FRAME = 24;
    private static final double[] FRAME_COLOUR = {0.028, 0.028, 0.029};

    private static final List<double[]> PATCH_COLOURS =
            ColourPatch.ROW_BY_ROW.stream().map(ColourPatch::linear).toList();

    @Override
    public int ink(double u, double v) {
        double column = u / PITCH_MM + COLUMNS / 2.0;
        double row = v / PITCH_MM + ROWS / 2.0;
        int patch = COLUMNS * (int) Math.floor(row) + (int) Math.floor(column);
        boolean beyond = Math.min(column, row) < 0 || column >= COLUMNS || row >= ROWS;
        return beyond || isGap(column) || isGap(row) ? FRAME : patch;
    }

    /** Middle of a patch, {right, down} in mm from the card's middle. */
    public static double[] centre(ColourPatch patch) {
        int index = ColourPatch.ROW_BY_ROW.indexOf(patch);
        int column = index % COLUMNS;
        int row = index / COLUMNS;
        return new double[] {PITCH_MM * (column + 0.5 - COLUMNS / 2.0), PITCH_MM * (row + 0.5 - ROWS / 2.0)};
    }

    private static boolean isGap(double position) {
        return Math.abs(position - Math.floor(position) - 0.5) > PATCH_MM / PITCH_MM / 2;
    }

    @Override
    public double[] colour(int ink) {
        return ink == FRAME ? FRAME_COLOUR : PATCH_COLOURS.get(ink);
    }
}
