package io.github.skindelta.benchmarks.scoreboard.board;

import java.util.Locale;

/** How the board writes a number. */
public final class Digits {

    private Digits() {}

    /** Three digits that matter, none of them after the third decimal. */
    public static String of(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
