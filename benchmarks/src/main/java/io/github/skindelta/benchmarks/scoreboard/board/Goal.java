package io.github.skindelta.benchmarks.scoreboard.board;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked of an alignment, and what was found.
 *
 * @param subject of which pairs
 * @param figure what was measured
 * @param unit of it
 * @param aim what it should be, in words
 * @param ours SkinDelta's, null if there is none
 * @param recipe the usual recipe's, null if there is none
 * @param pairs it was measured on
 * @param verdict whether that will do
 */
public record Goal(
        String subject,
        String figure,
        Unit unit,
        String aim,
        @Nullable Double ours,
        @Nullable Double recipe,
        int pairs,
        Verdict verdict) {

    /** What a figure counts. */
    public enum Unit {
        PX("px"),
        PERCENT("%"),
        PAIRS(""),
        RATIO("");

        /** Behind a number. */
        public final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }
    }

    /** Whether it will do. */
    public enum Verdict {
        MET,
        MISSED,
        /** Met, on fewer pairs than a goal needs. */
        MET_ON_TOO_FEW,
        /** Looked at, not judged. */
        REPORTED
    }
}
