package io.github.skindelta.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.skindelta.report.Schemas;

/** Reads JSON as strictly as users do: one document, nothing after it, as its schema says. */
final class Document {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Document() {}

    /**
     * Reads and validates.
     *
     * @param schema name of the schema, such as {@code metrics-1}
     * @param text the document
     * @return its root
     */
    static JsonNode of(String schema, String text) {
        var faults = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Schemas.of(schema))
                .validate(text, InputFormat.JSON);
        if (!faults.isEmpty()) {
            throw new AssertionError(faults + " in " + text);
        }
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notOneDocument) {
            throw new AssertionError(text, notOneDocument);
        }
    }
}
