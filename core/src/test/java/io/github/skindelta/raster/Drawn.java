package io.github.skindelta.raster;

import java.util.Arrays;
import java.util.Random;

/** Masks and planes that a test can read, and random ones that it can repeat. */
final class Drawn {

    private Drawn() {}

    /** One string a row, {@code #} inside. */
    static Mask mask(String... rows) {
        return Mask.byRows(rows[0].length(), rows.length, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = rows[y].charAt(x) == '#';
            }
        });
    }

    static String[] rows(Mask mask) {
        String[] rows = new String[mask.height()];
        for (int y = 0; y < rows.length; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < mask.width(); x++) {
                row.append(mask.at(x, y) ? '#' : '.');
            }
            rows[y] = row.toString();
        }
        return rows;
    }

    static Plane plane(float[]... rows) {
        return Plane.byRows(rows[0].length, rows.length, (y, row) -> System.arraycopy(rows[y], 0, row, 0, row.length));
    }

    static Plane constant(int width, int height, float value) {
        return Plane.byRows(width, height, (y, row) -> Arrays.fill(row, value));
    }

    static Mask random(long seed, int width, int height, double share) {
        Random random = new Random(seed);
        return Mask.byRows(width, height, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = random.nextDouble() < share;
            }
        });
    }

    static Plane noise(long seed, int width, int height) {
        Random random = new Random(seed);
        return Plane.byRows(width, height, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = random.nextFloat();
            }
        });
    }
}
