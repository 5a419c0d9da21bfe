package io.github.skindelta.sample.skin;

import java.util.stream.IntStream;

/** A smooth quantity of the skin, kept on a square grid around the origin and read bilinearly. */
final class Field {

    private final double step;
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
        this.halfExtent = halfExtent;
        this.columns = (int) Math.ceil(2 * halfExtent / step) + 2;
        this.values = new float[columns * columns];
        IntStream.range(0, columns).parallel().forEach(row -> {
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] = (float) source.at(column * step - halfExtent, row * step - halfExtent);
            }
        });
    }

    double at(double x, double y) {
        double column = clamp((x + halfExtent) / step);
        double row = clamp((y + halfExtent) / step);
        int i = (int) column;
        int j = (int) row;
        double right = column - i;
        int upper = j * columns + i;
        int lower = upper + columns;
        double above = values[upper] + right * (values[upper + 1] - values[upper]);
        double below = values[lower] + right * (values[lower + 1] - values[lower]);
        return above + (row - j) * (below - above);
    }

    /** Adds a soft round spot: {@code height} in the middle, 0 from {@code radius} on. */
    void addSpot(double x, double y, double radius, double height) {
        int left = (int) clamp((x - radius + halfExtent) / step);
        int right = (int) clamp((x + radius + halfExtent) / step) + 1;
        int top = (int) clamp((y - radius + halfExtent) / step);
        int bottom = (int) clamp((y + radius + halfExtent) / step) + 1;
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double dx = column * step - halfExtent - x;
                double dy = row * step - halfExtent - y;
                double distance = Math.sqrt(dx * dx + dy * dy) / radius;
                values[row * columns + column] += (float) (height * Smooth.step(1.6 * (1 - distance)));
            }
        }
    }

    private double clamp(double node) {
        return Math.min(Math.max(node, 0), columns - 1.001);
    }
}
