package io.github.skindelta.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.failure.Obstacle;

/** Why photos could not be compared, as JSON: {@code skindelta/obstacle/1}. */
public final class ObstacleJson {

    private static final JsonMapper EVIDENCE = new JsonMapper();

    private ObstacleJson() {}

    /**
     * Writes an obstacle.
     *
     * @param obstacle what stands in the way
     * @return the document
     */
    public static String write(Obstacle obstacle) {
        ObjectNode document = JsonText.document("obstacle");
        document.set("obstacle", node(obstacle));
        return JsonText.write(document.put("message", obstacle.message()));
    }

    /** Its code, then its evidence: the record's components under their own names. */
    static ObjectNode node(Obstacle obstacle) {
        ObjectNode node = JsonText.object().put("code", obstacle.code());
        EVIDENCE.valueToTree(obstacle).properties().forEach(part -> node.set(part.getKey(), stable(part.getValue())));
        return node;
    }

    private static JsonNode stable(JsonNode value) {
        return value.isFloatingPointNumber() ? JsonNumber.of(value.doubleValue()) : value;
    }
}
