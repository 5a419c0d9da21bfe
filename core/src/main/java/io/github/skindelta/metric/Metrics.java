package io.github.skindelta.metric;

import java.util.List;

/** What is measured. */
public final class Metrics {

    private Metrics() {}

    /** What every metric means, in the order of the results. */
    public static List<MetricDefinition> definitions() {
        return List.of();
    }
}
