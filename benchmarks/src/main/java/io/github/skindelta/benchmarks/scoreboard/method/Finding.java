package io.github.skindelta.benchmarks.scoreboard.method;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one method made of one pair.
 *
 * @param refusal why it did not align them, null if it did
 * @param registration how well it did, null if it did not or nothing is known
 * @param changes what it would publish, also where it did not align
 * @param seconds wall time, reading the files included
 */
public record Finding(
        @Nullable String refusal, @Nullable Registration registration, List<MeasuredChange> changes, double seconds) {

    public boolean isAligned() {
        return refusal == null;
    }

    /**
     * A metric's change in one target.
     *
     * @param metric which
     * @param value in the metric's unit on the board, null if it was not measurable
     * @param certainty what the method says about it, null if nothing
     */
    public record MeasuredChange(
            BoardMetric metric,
            @Nullable Double value,
            @Nullable Certainty certainty) {}

    /**
     * How sure a method is of a change, in the metric's unit on the board.
     *
     * @param low of the 95 % interval
     * @param high of the 95 % interval
     * @param detectable the least change that would have been called one
     */
    public record Certainty(double low, double high, double detectable) {

        public boolean covers(double truth) {
            return low <= truth && truth <= high;
        }

        public boolean callsItChange(double change) {
            return Math.abs(change) > detectable;
        }
    }
}
