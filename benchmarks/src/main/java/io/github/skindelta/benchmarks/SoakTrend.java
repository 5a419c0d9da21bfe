package io.github.skindelta.benchmarks;

import java.util.Locale;

/**
 * Whether resident memory stayed where it was. The first fifth of the runs is warm-up: code is compiled, the heap and the
 * allocator's arenas fill. A leak smaller than 5 % of the whole over the other runs is not seen.
 *
 * @param afterFirstFifthMiB resident after 20 % of the runs
 * @param atEndMiB resident after the last
 */
record SoakTrend(double afterFirstFifthMiB, double atEndMiB) {

    /** How far it may rise: allocators keep some of what is given back. */
    private static final double MOST_GROWTH = 0.05;

    /** At most 5 % above what it was. */
    boolean isFlat() {
        return atEndMiB <= afterFirstFifthMiB * (1 + MOST_GROWTH);
    }

    /** One line for people. */
    String inWords() {
        return String.format(
                Locale.ROOT,
                "resident memory is %s: %.0f MiB after a fifth of the runs, %.0f MiB at the end (%+.1f %%, at most %+.0f %%)",
                isFlat() ? "flat" : "NOT FLAT",
                afterFirstFifthMiB,
                atEndMiB,
                100 * (atEndMiB / afterFirstFifthMiB - 1),
                100 * MOST_GROWTH);
    }
}
