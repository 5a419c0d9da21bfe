package io.github.skindelta.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Style and script of the page.
 *
 * @param style CSS
 * @param script JavaScript
 */
record PageAssets(String style, String script) {

    /** Reads them from beside this class. */
    static PageAssets load() {
        return new PageAssets(text("report.css"), text("report.js"));
    }

    /**
     * A content security policy under which the page reaches no network and runs no script but its own: even a name
     * that slipped through escaping would be inert.
     */
    String policy() {
        return "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), hash(script));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(String name) {
        try (InputStream stream = PageAssets.class.getResourceAsStream("page/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from this build: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
