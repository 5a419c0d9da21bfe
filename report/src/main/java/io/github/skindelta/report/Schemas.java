package io.github.skindelta.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of each document that SkinDelta writes. */
public final class Schemas {

    private Schemas() {}

    /**
     * The schema of a kind of document.
     *
     * @param name what its {@code schema} field says between the slashes, and version: {@code comparison-1}, {@code
     *     alignment-1}, {@code inspection-1}, {@code metrics-1}, {@code obstacle-1}
     * @return the schema as JSON text
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String of(String name) {
        try (InputStream stream = Schemas.class.getResourceAsStream("schema/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalArgumentException("no schema is called " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
