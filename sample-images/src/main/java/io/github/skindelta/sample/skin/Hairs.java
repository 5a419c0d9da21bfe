package io.github.skindelta.sample.skin;

import java.util.Arrays;

/** Vellus hairs lying on the skin: short tapering arcs, all combed roughly one way. */
final class Hairs {

    private static final double CELL_MM = 1;
    private static final int PIECES = 9;

    private final int columns;
    private final double footprint;
    private final Piece[][] cells;

    /** A straight piece of a hair, mm; {@code width} is its diameter. */
    private record Piece(double x, double y, double dx, double dy, double width) {

        double distance(double px, double py) {
            double t = ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy);
            double clamped = Math.min(Math.max(t, 0), 1);
            double ex = px - x - clamped * dx;
            double ey = py - y - clamped * dy;
            return Math.sqrt(ex * ex + ey * ey);
        }
    }

    /**
     * @param halfExtent mm
     * @param footprint side of a pixel, mm
     */
    Hairs(long seed, double halfExtent, double footprint) {
        this.columns = 2 * (int) Math.ceil(halfExtent / CELL_MM) + 2;
        this.footprint = footprint;
        this.cells = new Piece[columns * columns][0];
        double comb = 2 * Math.PI * Hash.uniform(Hash.mix(seed, 0));
        for (int hair = 1; hair < halfExtent * halfExtent * 4 / 45; hair++) {
            grow(Hash.mix(seed, hair), halfExtent, comb);
        }
    }

    /** Share of the place that is hair, 0–1. */
    double coverage(double x, double y) {
        Piece[] near = cells[cell(x, y)];
        if (near.length == 0) {
            return 0;
        }
        double most = 0;
        for (Piece piece : near) {
            double reach = (piece.width() + footprint) / 2;
            double within = Math.max(0, 1 - piece.distance(x, y) / reach);
            most = Math.max(most, within * Math.min(1, piece.width() / footprint));
        }
        return most;
    }

    private void grow(long seed, double halfExtent, double comb) {
        double x = halfExtent * (2 * Hash.uniform(Hash.mix(seed, 0)) - 1);
        double y = halfExtent * (2 * Hash.uniform(Hash.mix(seed, 1)) - 1);
        double direction = comb + 1.1 * (Hash.uniform(Hash.mix(seed, 2)) - 0.5);
        double curl = 0.16 * (Hash.uniform(Hash.mix(seed, 3)) - 0.5);
        double length = 2 + 6 * Hash.uniform(Hash.mix(seed, 4));
        double width = 0.018 + 0.028 * Hash.uniform(Hash.mix(seed, 5));
        for (int i = 0; i < PIECES; i++) {
            double dx = length / PIECES * StrictMath.cos(direction);
            double dy = length / PIECES * StrictMath.sin(direction);
            add(new Piece(x, y, dx, dy, width * (1 - 0.8 * i / PIECES)));
            x += dx;
            y += dy;
            direction += curl + 0.06 * (Hash.uniform(Hash.mix(seed, 10 + i)) - 0.5);
        }
    }

    private void add(Piece piece) {
        double reach = 0.15;
        int first = cell(
                Math.min(piece.x(), piece.x() + piece.dx()) - reach,
                Math.min(piece.y(), piece.y() + piece.dy()) - reach);
        int last = cell(
                Math.max(piece.x(), piece.x() + piece.dx()) + reach,
                Math.max(piece.y(), piece.y() + piece.dy()) + reach);
        for (int row = first / columns; row <= last / columns; row++) {
            for (int column = first % columns; column <= last % columns; column++) {
                int cell = row * columns + column;
                cells[cell] = Arrays.copyOf(cells[cell], cells[cell].length + 1);
                cells[cell][cells[cell].length - 1] = piece;
            }
        }
    }

    private int cell(double x, double y) {
        return index(y) * columns + index(x);
    }

    private int index(double coordinate) {
        int index = (int) Math.floor(coordinate / CELL_MM) + columns / 2;
        return Math.min(Math.max(index, 0), columns - 1);
    }
}
