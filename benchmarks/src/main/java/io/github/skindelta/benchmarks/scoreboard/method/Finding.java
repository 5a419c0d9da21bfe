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
 * @param scars as it followed them, where scars were painted
 * @param seconds wall time, reading the files included
 */
public record Finding(
        @Nullable String refusal,
        @Nullable Registration registration,
        List<MeasuredChange> changes,
        List<FoundScar> scars,
        double seconds) {

    /** One that follows no scars. */
    public Finding(
            @Nullable String refusal,
            @Nullable Registration registration,
            List<MeasuredChange> changes,
            double seconds) {
        this(refusal, registration, changes, List.of(), seconds);
    }

    public boolean isAligned() {
        return refusal == null;
    }

    /** Those of one metric, one for each target. */
    public List<MeasuredChange> changesOf(BoardMetric metric) {
        return changes.stream().filter(change -> change.metric() == metric).toList();
    }

    /**
     * A metric's change in one target.
     *
     * @param metric which
     * @param region the target's name, empty where the method has none
     * @param outcome the numbers, or why there are none
     */
    public record MeasuredChange(BoardMetric metric, String region, Outcome outcome) {

        /** In the metric's unit on the board, null if it was not measurable. */
        public @Nullable Double value() {
            return outcome instanceof Change change ? (Double) change.value() : null;
        }

        /** What the method says about it, null if nothing. */
        public @Nullable Certainty certainty() {
            return outcome instanceof Change change ? change.certainty() : null;
        }
    }

    /** The numbers, or why there are none. */
    public sealed interface Outcome {}

    /**
     * There is a number.
     *
     * @param value in the metric's unit on the board
     * @param after what was read in the after photo, in the metric's own unit
     * @param certainty what the method says about the change, null if nothing
     */
    public record Change(
            double value, double after, @Nullable Certainty certainty) implements Outcome {}

    /**
     * There is none.
     *
     * @param reason in the method's words, empty if it gives none
     */
    public record NoNumber(String reason) implements Outcome {

        /** Of a change in percent where there was nothing before. */
        static final NoNumber PERCENTAGE_OF_NOTHING = new NoNumber("a percentage of nothing");
    }

    /**
     * How sure a method is of a change, in the metric's unit on the board.
     *
     * @param low of the 95 % interval
     * @param high of the 95 % interval
     * @param detectable the least change that would have been called one
     * @param basis what that was worked out from
     */
    public record Certainty(double low, double high, double detectable, Basis basis) {

        public boolean covers(double truth) {
            return low <= truth && truth <= high;
        }

        public boolean callsItChange(double change) {
            return Math.abs(change) > detectable;
        }
    }

    /**
     * What an interval was worked out from.
     *
     * @param standardError of the change, in the metric's unit on the board
     * @param degreesOfFreedom of the standard error
     * @param source code of what it was estimated from
     */
    public record Basis(double standardError, double degreesOfFreedom, String source) {}
}
