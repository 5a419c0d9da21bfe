package io.github.skindelta.benchmarks.scoreboard.slice;

import java.util.Locale;

/**
 * One number that CI watches.
 *
 * @param name such as {@code mild: median landmark error, px}
 * @param value found
 * @param limit the worst that may be found later
 * @param better which way is better
 */
record Figure(String name, double value, double limit, Better better) {

    private static final double LANDMARK_SHARE = 1.15;
    private static final double LANDMARK_PX = 0.1;
    private static final double METRIC_SHARE = 1.20;

    /** Which way is better. */
    enum Better {
        LOWER,
        HIGHER
    }

    /** A distance: 15 % and 0.1 px worse are let pass. */
    static Figure landmark(String name, double px) {
        return new Figure(name, px, LANDMARK_SHARE * px + LANDMARK_PX, Better.LOWER);
    }

    /** A metric's error: 20 % and a tenth of what counts as small are let pass. */
    static Figure metric(String name, double error, double small) {
        return new Figure(name, error, METRIC_SHARE * error + 0.1 * small, Better.LOWER);
    }

    /** A least change that would have been called one: 20 % more is let pass. */
    static Figure detectable(String name, double mean) {
        return new Figure(name, mean, METRIC_SHARE * mean, Better.LOWER);
    }

    /** A count of successes that must not fall. */
    static Figure successes(String name, int count) {
        return new Figure(name, count, count, Better.HIGHER);
    }

    /** A count of failures that must not rise. */
    static Figure failures(String name, int count) {
        return new Figure(name, count, count, Better.LOWER);
    }

    /** Whether a later value is too much worse. */
    boolean isBrokenBy(double later) {
        return better == Better.LOWER ? later > limit : later < limit;
    }

    /** One line for people. */
    String complaint(double later) {
        return String.format(
                Locale.ROOT,
                "%s: found %.3f, recorded %.3f, %s %.3f is let pass",
                name,
                later,
                value,
                better == Better.LOWER ? "up to" : "down to",
                limit);
    }
}
