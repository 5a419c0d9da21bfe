package io.github.skindelta.sample.skin;

import java.util.stream.IntStream;

/** A smooth quantity of the skin, kept on a square grid around the origin and read bilinearly. */
final class Field {

    private final double step;
    private final double perStep;
    private final double halfExtent;
    private final int columns;
    private final float[] values;

    /** A quantity by place, mm. */
    @FunctionalInterface
    interface Source {
        double at(double x, double y);
    }

    /**
     * @param step distance of nodes, mm: a few times finer than the finest detail of {@code source}
     * @param halfExtent the grid covers ± this, mm
     */
    Field(double step, double halfExtent, Source source) {
        this.step = step;
        this.perStep = 1 / step;
        this.halfExtent = halfExtent;
        this.columns = (int) Math.ceil(2 * halfExtent / step) + 2;
        this.values = new float[columns * columns];
        IntStream.range(0, columns).parallel().forEach(row -> {
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] = (float) source.at(column * step - halfExtent, row * step - halfExtent);
            }
        });
    }

    /** Beyond the grid the outermost cell goes on. */
    double at(double x, double y) {
        double column = (x + halfExtent) * perStep;
        double row = (y + halfExtent) * perStep;
        int i = Math.min(Math.max((int) column, 0), columns - 2);
        int j = Math.min(Math.max((int) row, 0), columns - 2);
        double right = column - i;
        int upper = j * columns + i;
        int lower = upper + columns;
        double above = values[upper] + right * (values[upper + 1] - values[upper]);
        double below = values[lower] + right * (values[lower + 1] - values[lower]);
        return above + (row - j) * (below - above);
    }

    /** Adds a soft round spot: {@code height} in the middle, 0 from {@code radius} on. */
    void addSpot(double x, double y, double radius, double height) {
        int left = node(x - radius);
        int right = node(x + radius) + 1;
        int top = node(y - radius);
        int bottom = node(y + radius) + 1;
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double dx = column * step - halfExtent - x;
                double dy = row * step - halfExtent - y;
                double distance = Math.sqrt(dx * dx + dy * dy) / radius;
                values[row * columns + column] += (float) (height * Smooth.step(1.6 * (1 - distance)));
            }
        }
    }

    private int node(double coordinate) {
        return Math.min(Math.max((int) ((coordinate + halfExtent) * perStep), 0), columns - 2);
    }
}
