package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Unit;
import io.github.skindelta.benchmarks.scoreboard.board.Goal.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a figure should be.
 *
 * @param least it may be, null for any
 * @param most it may be, null for any
 * @param versus whether it has to be less than the recipe's
 */
record Aim(@Nullable Double least, @Nullable Double most, Versus versus) {

    /** Looked at, not judged. */
    static final Aim REPORTED = new Aim(null, null, Versus.NOBODY);

    /** Every one, in percent. */
    static final Aim ALL = atLeast(100);

    /** Not one. */
    static final Aim NONE = atMost(0);

    /** Less than the recipe's. */
    static final Aim BELOW_RECIPE = new Aim(null, null, Versus.RECIPE);

    /** Who is to be outdone. */
    enum Versus {
        NOBODY,
        RECIPE
    }

    static Aim atMost(double most) {
        return new Aim(null, most, Versus.NOBODY);
    }

    static Aim atLeast(double least) {
        return new Aim(least, null, Versus.NOBODY);
    }

    static Aim between(double least, double most) {
        return new Aim(least, most, Versus.NOBODY);
    }

    /** In words, {@code –} where nothing is asked. */
    String words(Unit unit) {
        String space = unit.symbol.isEmpty() ? "" : " ";
        if (versus == Versus.RECIPE) {
            return "below the recipe's";
        }
        if (least != null && most != null) {
            return "%s–%s%s%s".formatted(number(least), number(most), space, unit.symbol);
        }
        if (equals(ALL) || equals(NONE)) {
            return "%s%s%s".formatted(number(least == null ? 0 : least), space, unit.symbol);
        }
        if (least != null) {
            return "≥ %s%s%s".formatted(number(least), space, unit.symbol);
        }
        return most == null ? "–" : "≤ %s%s%s".formatted(number(most), space, unit.symbol);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(value);
    }

    boolean isJudged() {
        return !equals(REPORTED);
    }

    /** Whether a figure is as it should be; where there is none it is not. */
    boolean isMetBy(@Nullable Double figure, @Nullable Double recipe) {
        if (figure == null) {
            return false;
        }
        boolean outdone = versus == Versus.NOBODY || recipe == null || figure < recipe;
        return outdone && (least == null || figure >= least) && (most == null || figure <= most);
    }

    /** What is to be said of a figure. */
    Verdict verdict(boolean isMet, boolean onEnough) {
        if (!isJudged()) {
            return Verdict.REPORTED;
        }
        if (!isMet) {
            return Verdict.MISSED;
        }
        return onEnough ? Verdict.MET : Verdict.MET_ON_TOO_FEW;
    }

    /** Grows as a figure becomes worse. */
    double badness(double figure) {
        if (least != null && most != null) {
            return Math.abs(figure - (least + most) / 2);
        }
        return least == null ? figure : -figure;
    }
}
