package io.github.skindelta.photo;

import org.jspecify.annotations.Nullable;

/**
 * When and with what a photo was taken, as far as its metadata says.
 *
 * @param capturedAt local date and time, ISO 8601 such as {@code 2026-03-01T09:30:00}; null where unknown
 * @param camera make and model; null where unknown
 * @param colourProfile description of the embedded profile, or {@code sRGB (assumed)}
 */
public record CaptureFacts(
        @Nullable String capturedAt, @Nullable String camera, String colourProfile) {}
