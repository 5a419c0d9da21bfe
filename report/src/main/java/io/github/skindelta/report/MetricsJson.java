package io.github.skindelta.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.Software;
import io.github.skindelta.metric.MetricDefinition;
import java.util.List;
import java.util.TreeMap;

/** What is measured, as JSON: {@code skindelta/metrics/1}. */
public final class MetricsJson {

    private MetricsJson() {}

    /**
     * Writes definitions in the order given.
     *
     * @param definitions what every metric means
     * @return the document
     */
    public static String write(List<MetricDefinition> definitions) {
        ObjectNode document = JsonText.document("metrics");
        document.set("software", JsonParts.software(new Software(Software.VERSION, new TreeMap<>())));
        ArrayNode metrics = document.putArray("metrics");
        definitions.forEach(definition -> metrics.add(metric(definition)));
        return JsonText.write(document);
    }

    private static ObjectNode metric(MetricDefinition definition) {
        return JsonText.object()
                .put("id", definition.id())
                .put("title", definition.title())
                .put("unit", definition.unit())
                .put("changeUnit", definition.changeUnit())
                .put("definition", definition.definition())
                .put("description", definition.description())
                .put("source", definition.source());
    }
}
