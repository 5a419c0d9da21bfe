package io.github.skindelta.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import io.github.skindelta.metric.Measurement.Outcome;
import java.util.List;

/** One measurement as a JSON object. */
final class MeasurementJson {

    /** What is null where nothing was measured. */
    private static final List<String> CERTAINTY = List.of(
            "changePercent",
            "interval95",
            "standardError",
            "degreesOfFreedom",
            "uncertaintySource",
            "detectableChange",
            "pValue",
            "pAdjusted");

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
        putCertainty(node, measurement);
        putVerdict(node, measurement.outcome());
        return node;
    }

    private static void putNumbers(ObjectNode node, Measurement measurement) {
        Measured measured = measurement.outcome() instanceof Measured numbers ? numbers : null;
        node.set("before", JsonNumber.of(measured == null ? null : measured.before()));
        node.set("after", JsonNumber.of(measured == null ? null : measured.after()));
        node.set("change", JsonNumber.of(measured == null ? null : measured.change()));
        node.put("changeUnit", measurement.changeUnit());
    }

    private static void putCertainty(ObjectNode node, Measurement measurement) {
        if (measurement.outcome() instanceof Measured measured) {
            putCertainty(node, measured);
        } else {
            CERTAINTY.forEach(node::putNull);
        }
    }

    private static void putCertainty(ObjectNode node, Measured measured) {
        Certainty certainty = measured.certainty();
        node.set("changePercent", JsonNumber.of(measured.changePercent()));
        node.putArray("interval95").add(JsonNumber.of(measured.low95())).add(JsonNumber.of(measured.high95()));
        node.set("standardError", JsonNumber.of(certainty.standardError()));
        node.set("degreesOfFreedom", JsonNumber.of(certainty.degreesOfFreedom()));
        node.put("uncertaintySource", certainty.source().code());
        node.set("detectableChange", JsonNumber.of(measured.detectableChange()));
        node.set("pValue", JsonNumber.of(measured.pValue()));
        node.set("pAdjusted", JsonNumber.of(measured.pAdjusted()));
    }

    private static void putVerdict(ObjectNode node, Outcome outcome) {
        node.put("verdict", outcome.verdict().code());
        node.put("reason", outcome instanceof NotMeasurable not ? not.reason() : null);
    }
}
