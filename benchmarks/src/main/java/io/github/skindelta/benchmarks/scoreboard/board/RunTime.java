package io.github.skindelta.benchmarks.scoreboard.board;

import java.time.Duration;
import java.util.Locale;

/**
 * What a run took. Work is the sum over both workers; what earlier runs had kept took none.
 *
 * @param wall from the first pair to the last
 * @param rendering work of painting pairs or reading them
 * @param pipeline work of SkinDelta
 * @param recipe work of the usual recipe
 */
public record RunTime(Duration wall, Duration rendering, Duration pipeline, Duration recipe) {

    /** Minutes and seconds, such as {@code 12:05}. */
    public static String minutes(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
