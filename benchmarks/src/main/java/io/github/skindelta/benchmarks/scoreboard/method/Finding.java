package io.github.skindelta.benchmarks.scoreboard.method;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
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
     * Distances between landmarks as mapped and as they are, pixels of the after photo.
     *
     * @param everywhere all landmarks
     * @param inTarget those inside the target
     * @param statedErrorPx the error that the method states over the target, null if it states none
     */
    public record Registration(
            Samples everywhere, Samples inTarget, @Nullable Double statedErrorPx) {

        /** Of landmarks mapped to these places; null where there are no landmarks. */
        static @Nullable Registration of(TestPair pair, List<Point> mapped, @Nullable Double statedErrorPx) {
            List<Double> everywhere = new ArrayList<>();
            List<Double> inTarget = new ArrayList<>();
            for (int i = 0; i < mapped.size(); i++) {
                Landmark landmark = pair.known().landmarks().places().get(i);
                Point found = mapped.get(i);
                double off = Math.hypot(
                        found.x() - landmark.after().x(),
                        found.y() - landmark.after().y());
                everywhere.add(off);
                if (pair.isInTarget(landmark.before())) {
                    inTarget.add(off);
                }
            }
            return everywhere.isEmpty()
                    ? null
                    : new Registration(new Samples(everywhere), new Samples(inTarget), statedErrorPx);
        }

        /** True root mean square error over the target's landmarks, divided by the stated one. */
        public @Nullable Double trueOverStated() {
            Double error = inTarget.rootMeanSquare();
            return error == null || statedErrorPx == null || statedErrorPx == 0
                    ? null
                    : (Double) (error / statedErrorPx);
        }
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
