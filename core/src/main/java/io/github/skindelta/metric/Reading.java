package io.github.skindelta.metric;

import java.util.Arrays;
import java.util.List;

/**
 * What a family read at one place of one photo.
 *
 * @param values one a definition, in the family's order, finite
 */
record Reading(List<Double> values) {

    /**
     * @throws IllegalArgumentException if a value is not finite
     */
    Reading {
        values = List.copyOf(values);
        if (!values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("not finite: " + values);
        }
    }

    static Reading of(double... values) {
        return new Reading(Arrays.stream(values).boxed().toList());
    }
}
