package io.github.skindelta.metric;

import java.util.Collections;
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

    /** The numbers, or why there are none. */
    public sealed interface Outcome {}

    /**
     * Measured in both photos.
     *
     * @param before value in the before photo
     * @param after value in the after photo, after its light was matched
     */
    public record Measured(double before, double after) implements Outcome {

        /**
         * @throws IllegalArgumentException if a value is not finite
         */
        public Measured {
            if (!Double.isFinite(before) || !Double.isFinite(after)) {
                throw new IllegalArgumentException("not finite: " + before + ", " + after);
            }
        }

        /** After minus before. */
        public double change() {
            return after - before;
        }
    }

    /**
     * Not measured.
     *
     * @param reason found, needed and what to do, one sentence
     */
    public record NotMeasurable(String reason) implements Outcome {}
}
