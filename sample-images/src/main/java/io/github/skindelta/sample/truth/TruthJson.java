package io.github.skindelta.sample.truth;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.io.IOException;
import java.util.List;

/** The truth as a JSON document: the records' own names, numbers to six decimals; its schema is the resource {@code truth-2.json}. */
public final class TruthJson {

    private static final String SCHEMA = "skindelta/sample-truth/2";
    private static final double PER_UNIT = 1e6;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(double.class, new Rounded()))
            .build();

    private TruthJson() {}

    /** One JSON document, ending with a line break. */
    public static String write(Truth truth) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA)
                .put("rendererVersion", Truth.RENDERER_VERSION)
                .put("skinType", truth.spec().skinType());
        json.setAll(MAPPER.<ObjectNode>valueToTree(truth));
        return text(json);
    }

    /**
     * The truth written by {@link #write}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Truth read(String text) {
        try {
            ObjectNode json = (ObjectNode) MAPPER.readTree(text);
            if (!json.path("schema").asText().equals(SCHEMA)) {
                throw new IllegalArgumentException("schema %s found, %s needed".formatted(json.path("schema"), SCHEMA));
            }
            json.remove(List.of("schema", "rendererVersion", "skinType"));
            return MAPPER.treeToValue(json, Truth.class);
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("not a truth document: " + e.getMessage(), e);
        }
    }

    /** The target as a GeoJSON Feature named after what a clinic would treat: {@code scar}, {@code redness}, … */
    public static String targetGeoJson(Truth truth) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", "Feature");
        json.putObject("properties").put("name", name(truth.spec().scene())).put("role", "target");
        ArrayNode ring = json.putObject("geometry")
                .put("type", "Polygon")
                .putArray("coordinates")
                .addArray();
        for (int i = 0; i <= truth.target().size(); i++) {
            Vertex vertex = truth.target().get(i % truth.target().size());
            ring.addArray().add(Math.rint(vertex.x() * 10) / 10).add(Math.rint(vertex.y() * 10) / 10);
        }
        return text(json);
    }

    private static String name(Scene scene) {
        return switch (scene) {
            case UNCHANGED, REDNESS_DOWN, REDNESS_UP, FOCAL_REDNESS_DOWN, FOCAL_REDNESS_UP, DIFFERENT_SKIN -> "redness";
            case PIGMENTATION_DOWN -> "pigmentation";
            case TEXTURE_SMOOTHING -> "texture";
            case WRINKLES_SHORTEN, WRINKLES_UNCHANGED -> "wrinkles";
            case PORES_SHRINK, PORES_UNCHANGED -> "pores";
            case STRIAE_RUBRA_NARROW, STRIAE_ALBA_NARROW, STRIAE_UNCHANGED -> "striae";
            case HAIR_GROWS, HAIR_UNCHANGED -> "hair";
            default -> "scar";
        };
    }

    private static String text(ObjectNode json) {
        try {
            return MAPPER.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Rounded extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Math.rint(value * PER_UNIT) / PER_UNIT);
        }
    }
}
