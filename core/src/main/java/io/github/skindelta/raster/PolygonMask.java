package io.github.skindelta.raster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The pixels whose centres lie inside an odd number of rings. */
public final class PolygonMask {

    private PolygonMask() {}

    /**
     * Fills rings.
     *
     * @param rings closed outlines in the picture's pixels; holes are rings inside rings
     * @param window part of the picture to fill
     * @return mask of the window's size
     */
    public static Mask of(List<List<Point>> rings, Window window) {
        return Mask.byRows(window.width(), window.height(), (y, row) -> fill(rings, window.y() + y, window.x(), row));
    }

    private static void fill(List<List<Point>> rings, double y, int left, boolean[] row) {
        double[] crossings = rings.stream()
                .flatMapToDouble(ring -> crossings(ring, y))
                .sorted()
                .toArray();
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            int from = (int) Math.ceil(Math.max(crossings[i] - left, 0));
            int to = (int) Math.min(Math.ceil(crossings[i + 1] - left), row.length);
            if (from < to) {
                Arrays.fill(row, from, to, true);
            }
        }
    }

    private static DoubleStream crossings(List<Point> ring, double y) {
        return IntStream.range(0, ring.size())
                .filter(i -> (ring.get(i).y() <= y) != (next(ring, i).y() <= y))
                .mapToDouble(i -> {
                    Point a = ring.get(i);
                    Point b = next(ring, i);
                    return a.x() + (y - a.y()) * (b.x() - a.x()) / (b.y() - a.y());
                });
    }

    private static Point next(List<Point> ring, int i) {
        return ring.get((i + 1) % ring.size());
    }
}
