package io.github.skindelta.metric;

import io.github.skindelta.certainty.Certainty;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One metric of one target: before, after, and the change.
 *
 * @param metric what was measured
 * @param region name of the target
 * @param unit of the values: the metric's own, except where an area without a scale is in pixels
 * @param changeUnit of the change
 * @param parameters what the formula was run with, by name, such as the edges of a band in mm
 * @param outcome the numbers, or why there are none
 */
public record Measurement(
        MetricDefinition metric,
        String region,
        String unit,
        String changeUnit,
        SortedMap<String, Double> parameters,
        Outcome outcome) {

    /** Copies the parameters. */
    public Measurement {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** What became of the skin, as far as two photos can tell. */
    public enum Verdict {
        /** The change is below 0 by more than the detectable change. */
        DECREASED("decreased"),
        /** The change is above 0 by more than the detectable change. */
        INCREASED("increased"),
        /** The change is no larger than the detectable change. */
        NO_DETECTABLE_CHANGE("no-detectable-change"),
        /** There is no number. */
        NOT_MEASURABLE("not-measurable");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        /** Stable name, lower case with hyphens. */
        public String code() {
            return code;
        }
    }

    /** The numbers, or why there are none. */
    public sealed interface Outcome {
        /** What became of the skin. */
        Verdict verdict();
    }

    /**
     * Measured in both photos.
     *
     * @param before value in the before photo; with further photos of its session, the mean of all
     * @param after value in the after photo, after its light was matched; likewise
     * @param certaintyOfBefore how sure the value in the before photo is
     * @param certainty how sure the change is
     * @param pAdjusted the change's p-value after Holm, over all metrics measured on the target, in [0, 1]
     */
    public record Measured(
            double before, double after, Certainty certaintyOfBefore, Certainty certainty, double pAdjusted)
            implements Outcome {

        /**
         * @throws IllegalArgumentException if a value is not finite
         */
        public Measured {
            if (!Double.isFinite(before) || !Double.isFinite(after)) {
                throw new IllegalArgumentException("not finite: " + before + ", " + after);
            }
        }

        /** Before multiple comparisons are accounted for. */
        public static Measured of(double before, double after, Certainty certaintyOfBefore, Certainty certainty) {
            return new Measured(before, after, certaintyOfBefore, certainty, certainty.pValue(after - before));
        }

        /** The same with another adjusted p-value. */
        Measured adjusted(double p) {
            return new Measured(before, after, certaintyOfBefore, certainty, p);
        }

        /** After minus before. */
        public double change() {
            return after - before;
        }

        /** The change in percent of before; empty unless before's own 95 % interval excludes 0. */
        public OptionalDouble changePercent() {
            return Math.abs(before) > certaintyOfBefore.halfWidth95()
                    ? OptionalDouble.of(100 * change() / before)
                    : OptionalDouble.empty();
        }

        /** Low end of the change's 95 % interval. */
        public double low95() {
            return change() - detectableChange();
        }

        /** High end of the change's 95 % interval. */
        public double high95() {
            return change() + detectableChange();
        }

        /** The least change that is called one: the decision limit, and half of the 95 % interval. */
        public double detectableChange() {
            return certainty.halfWidth95();
        }

        /** Two-sided p-value of the change. */
        public double pValue() {
            return certainty.pValue(change());
        }

        @Override
        public Verdict verdict() {
            if (Math.abs(change()) <= detectableChange()) {
                return Verdict.NO_DETECTABLE_CHANGE;
            }
            return change() < 0 ? Verdict.DECREASED : Verdict.INCREASED;
        }
    }

    /**
     * Not measured.
     *
     * @param reason found, needed and what to do, one sentence
     */
    public record NotMeasurable(String reason) implements Outcome {
        @Override
        public Verdict verdict() {
            return Verdict.NOT_MEASURABLE;
        }
    }

    /** The same with another outcome. */
    public Measurement with(Outcome other) {
        return new Measurement(metric, region, unit, changeUnit, parameters, other);
    }
}
