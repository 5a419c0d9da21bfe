package io.github.skindelta.raster;

import java.util.ArrayList;
import java.util.List;

/** Outlines of a mask's parts and of its holes, along the edges of pixels, simplified. */
public final class MaskOutline {

    /** Steps right, down, left, up, with the part on the right-hand side. */
    private static final int[][] STEP = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    /** From a corner of pixels to the pixel ahead on the left and on the right, for each step. */
    private static final int[][] AHEAD_LEFT = {{0, -1}, {0, 0}, {-1, 0}, {-1, -1}};

    private static final int[][] AHEAD_RIGHT = {{0, 0}, {-1, 0}, {-1, -1}, {0, -1}};

    private MaskOutline() {}

    /**
     * Draws round a mask.
     *
     * @param mask in the grid of {@code window}
     * @param window the part of the picture that it covers
     * @param leastPixels parts with fewer pixels get no outline
     * @param tolerancePx how far the simplified outline may stray
     * @return one closed ring a part, pixels of the picture; holes are not drawn
     */
    public static List<List<Point>> of(Mask mask, Window window, int leastPixels, double tolerancePx) {
        List<List<Point>> rings = new ArrayList<>();
        for (Mask part : ConnectedRegions.of(mask, found -> found.pixels() >= leastPixels)) {
            rings.add(Simplification.ofRing(trace(part, window), tolerancePx));
        }
        return rings;
    }

    /**
     * Draws round the holes of a mask: what is not inside and does not reach the window's edge.
     *
     * @param mask in the grid of {@code window}
     * @param window the part of the picture that it covers
     * @param leastPixels holes with fewer pixels get no outline
     * @param tolerancePx how far the simplified outline may stray
     * @return one closed ring a hole, pixels of the picture
     */
    public static List<List<Point>> ofHoles(Mask mask, Window window, int leastPixels, double tolerancePx) {
        Mask outside = Mask.all(mask.width(), mask.height()).minus(mask);
        List<List<Point>> rings = new ArrayList<>();
        for (Mask part : ConnectedRegions.of(outside, found -> found.pixels() >= leastPixels)) {
            if (isEnclosed(part)) {
                rings.add(Simplification.ofRing(trace(part, window), tolerancePx));
            }
        }
        return rings;
    }

    private static boolean isEnclosed(Mask part) {
        Window extent = part.extent();
        return extent.x() > 0
                && extent.y() > 0
                && extent.x() + extent.width() < part.width()
                && extent.y() + extent.height() < part.height();
    }

    private static List<Point> trace(Mask part, Window window) {
        int first = 0;
        while (!part.inside[first]) {
            first++;
        }
        int startX = first % part.width();
        int startY = first / part.width();
        List<Point> ring = new ArrayList<>();
        int x = startX;
        int y = startY;
        int direction = 0;
        do {
            ring.add(new Point(window.x() + x - 0.5, window.y() + y - 0.5));
            x += STEP[direction][0];
            y += STEP[direction][1];
            direction = turned(part, x, y, direction);
        } while (x != startX || y != startY || direction != 0);
        return ring;
    }

    private static int turned(Mask part, int x, int y, int direction) {
        if (isInside(part, x + AHEAD_LEFT[direction][0], y + AHEAD_LEFT[direction][1])) {
            return (direction + 3) % 4;
        }
        return isInside(part, x + AHEAD_RIGHT[direction][0], y + AHEAD_RIGHT[direction][1])
                ? direction
                : (direction + 1) % 4;
    }

    private static boolean isInside(Mask part, int x, int y) {
        return x >= 0 && y >= 0 && x < part.width() && y < part.height() && part.at(x, y);
    }
}
