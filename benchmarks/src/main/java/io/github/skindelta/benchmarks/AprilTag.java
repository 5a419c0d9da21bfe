package io.github.skindelta.benchmarks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** The first tag of AprilTag 36h11 (Olson, ICRA 2011), as printed: 8 × 8 cells, the outer ones black, on white paper. */
final class AprilTag {

    /** Row by row, the highest bit top left, 1 = white. */
    private static final long CODE = 0xd5d628584L;

    private static final int CODE_CELLS = 6;

    /** Side of the black square. */
    static final int BLACK_CELLS = CODE_CELLS + 2;

    /** With the white margin. */
    private static final int PAPER_CELLS = BLACK_CELLS + 2;

    private static final Color PAPER = new Color(0xEEEEEE);
    private static final Color INK = new Color(0x303030);

    private AprilTag() {}

    /**
     * Lays one on a photo, square on, its paper in the top left corner.
     *
     * @param photo drawn on
     * @param cellPx side of a cell
     */
    static void draw(BufferedImage photo, int cellPx) {
        Graphics2D graphics = photo.createGraphics();
        fill(graphics, PAPER, new Rectangle(0, 0, PAPER_CELLS * cellPx, PAPER_CELLS * cellPx));
        fill(graphics, INK, new Rectangle(cellPx, cellPx, BLACK_CELLS * cellPx, BLACK_CELLS * cellPx));
        for (int cell = 0; cell < CODE_CELLS * CODE_CELLS; cell++) {
            if ((CODE >> (CODE_CELLS * CODE_CELLS - 1 - cell) & 1) == 1) {
                int left = (2 + cell % CODE_CELLS) * cellPx;
                int top = (2 + cell / CODE_CELLS) * cellPx;
                fill(graphics, PAPER, new Rectangle(left, top, cellPx, cellPx));
            }
        }
        graphics.dispose();
    }

    private static void fill(Graphics2D graphics, Color colour, Rectangle area) {
        graphics.setColor(colour);
        graphics.fill(area);
    }
}
