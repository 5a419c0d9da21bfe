package io.github.skindelta.benchmarks.scoreboard.board;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked, and what was found.
 *
 * @param subject of which pairs
 * @param figure what was measured
 * @param unit of it
 * @param aim what it should be, in words
 * @param ours SkinDelta's, null if there is none
 * @param recipe the usual recipe's, null if there is none
 * @param worst the row and the pair that are worst, in words; empty where that says nothing
 * @param pairs it was measured on
 * @param recipePairs the recipe's figure was measured on
 * @param verdict whether that will do
 */
public record Goal(
        String subject,
        String figure,
        Unit unit,
        String aim,
        @Nullable Double ours,
        @Nullable Double recipe,
        String worst,
        int pairs,
        int recipePairs,
        Verdict verdict) {

    /** What a figure counts. */
    public enum Unit {
        PX("px"),
        EI("EI"),
        MI("MI"),
        LAB("a*"),
        PERCENT("%"),
        COUNT(""),
        RATIO("");

        /** Behind a number. */
        public final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        /** A figure in digits. */
        public String digits(double value) {
            return switch (this) {
                case PX, EI, MI, LAB, RATIO -> Digits.of(value);
                case PERCENT -> String.format(Locale.ROOT, "%.1f %%", value);
                case COUNT -> String.valueOf((int) value);
            };
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
