package io.github.skindelta.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;

/** One measurement as a JSON object. */
final class MeasurementJson {

    private MeasurementJson() {}

    /** The object, its fields in the order of the contract. */
    static ObjectNode node(Measurement measurement) {
        ObjectNode node = JsonText.object()
                .put("id", measurement.metric().id())
                .put("title", measurement.metric().title())
                .put("definition", measurement.metric().definition());
        ObjectNode parameters = node.putObject("parameters");
        measurement.parameters().forEach((name, value) -> parameters.set(name, JsonNumber.of(value)));
        node.put("region", measurement.region()).put("unit", measurement.unit());
        putNumbers(node, measurement);
        putVerdict(node, measurement);
        return node;
    }

    private static void putNumbers(ObjectNode node, Measurement measurement) {
        Measured measured = measurement.outcome() instanceof Measured numbers ? numbers : null;
        node.set("before", JsonNumber.of(measured == null ? null : measured.before()));
        node.set("after", JsonNumber.of(measured == null ? null : measured.after()));
        node.set("change", JsonNumber.of(measured == null ? null : measured.change()));
        node.put("changeUnit", measurement.changeUnit());
    }

    /** Intervals and verdicts are not stated yet: null, except where nothing could be measured. */
    private static void putVerdict(ObjectNode node, Measurement measurement) {
        node.putNull("changePercent")
                .putNull("interval95")
                .putNull("standardError")
                .putNull("degreesOfFreedom")
                .putNull("uncertaintySource")
                .putNull("detectableChange")
                .putNull("pValue")
                .putNull("pAdjusted");
        if (measurement.outcome() instanceof NotMeasurable not) {
            node.put("verdict", "not-measurable").put("reason", not.reason());
        } else {
            node.putNull("verdict").putNull("reason");
        }
    }
}
