package io.github.skindelta.metric;

/**
 * What one number means; printed by {@code skindelta metrics}.
 *
 * @param id stable id, such as {@code redness}
 * @param version of its formula; rises when results change
 * @param title what people call it
 * @param unit of its values
 * @param changeUnit of its change; percentage points where the values are percentages
 * @param decimals digits after the point that a table for people shows
 * @param description how it is computed, in plain English
 * @param source the paper or standard
 */
public record MetricDefinition(
        String id,
        int version,
        String title,
        String unit,
        String changeUnit,
        int decimals,
        String description,
        String source) {

    /** Id and version, such as {@code redness/1}. */
    public String definition() {
        return id + "/" + version;
    }
}
