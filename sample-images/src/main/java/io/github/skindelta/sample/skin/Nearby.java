package io.github.skindelta.sample.skin;

import java.util.ArrayList;
import java.util.List;

/** Finds which of many small things may reach a place of skin: a grid of cells, each with the list of what touches it. */
final class Nearby<T extends Nearby.Bounded> {

    private static final double CELL_MM = 1;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final List<List<T>> cells;

    /** What has an extent. */
    interface Bounded {

        /** {left, top, right, bottom} of all it reaches, mm. */
        double[] bounds();
    }

    Nearby(List<T> things) {
        double[] all = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (T thing : things) {
            double[] bounds = thing.bounds();
            all[0] = Math.min(all[0], bounds[0]);
            all[1] = Math.min(all[1], bounds[1]);
            all[2] = Math.max(all[2], bounds[2]);
            all[3] = Math.max(all[3], bounds[3]);
        }
        this.left = all[0];
        this.top = all[1];
        this.columns = things.isEmpty() ? 0 : (int) ((all[2] - left) / CELL_MM) + 1;
        this.rows = things.isEmpty() ? 0 : (int) ((all[3] - top) / CELL_MM) + 1;
        List<List<T>> filled = new ArrayList<>();
        for (int cell = 0; cell < rows * columns; cell++) {
            filled.add(new ArrayList<>());
        }
        things.forEach(thing -> put(thing, filled));
        this.cells = filled.stream().map(List::copyOf).toList();
    }

    /** All that may reach this place, mm; others may be among them. */
    List<T> at(double x, double y) {
        double column = (x - left) / CELL_MM;
        double row = (y - top) / CELL_MM;
        boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
        return inside ? cells.get(((int) row) * columns + (int) column) : List.of();
    }

    private void put(T thing, List<List<T>> filled) {
        double[] bounds = thing.bounds();
        for (int row = (int) ((bounds[1] - top) / CELL_MM); row <= (int) ((bounds[3] - top) / CELL_MM); row++) {
            int last = (int) ((bounds[2] - left) / CELL_MM);
            for (int column = (int) ((bounds[0] - left) / CELL_MM); column <= last; column++) {
                filled.get(row * columns + column).add(thing);
            }
        }
    }
}
