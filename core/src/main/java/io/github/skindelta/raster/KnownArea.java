package io.github.skindelta.raster;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Areas of the pixels of a window that are found once: every mean over skin asks for them again. */
public final class KnownArea implements PixelArea {

    private final PixelArea area;
    private final Window window;
    private final AtomicReferenceArray<double[]> rows;

    /**
     * Keeps areas row by row as they are asked for.
     *
     * @param area finds them
     * @param window the pixels that are asked for often; others are found anew each time
     */
    public KnownArea(PixelArea area, Window window) {
        this.area = area;
        this.window = window;
        this.rows = new AtomicReferenceArray<>(window.height());
    }

    @Override
    public Row row(int y) {
        int index = y - window.y();
        if (index < 0 || index >= window.height()) {
            return area.row(y);
        }
        double[] known = rows.get(index);
        if (known == null) {
            known = found(area.row(y));
            rows.set(index, known);
        }
        return within(known, y);
    }

    private double[] found(Row row) {
        double[] found = new double[window.width()];
        for (int i = 0; i < found.length; i++) {
            found[i] = row.at(window.x() + i);
        }
        return found;
    }

    private Row within(double[] known, int y) {
        int first = window.x();
        return x -> x >= first && x < first + known.length
                ? known[x - first]
                : area.row(y).at(x);
    }
}
