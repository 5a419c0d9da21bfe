package io.github.skindelta.photo;

import org.jspecify.annotations.Nullable;

/**
 * What the file says about how the photo was taken.
 *
 * @param capturedAt local date and time of capture, ISO 8601 without a zone; null where the file does not say
 * @param camera maker and model; null where the file does not say
 * @param colourProfile what the embedded profile calls itself, or {@code sRGB (assumed)}
 * @param traits what must be alike for two photos to be compared
 */
public record CaptureFacts(
        @Nullable String capturedAt, @Nullable String camera, String colourProfile, CaptureTraits traits) {

    /**
     * Facts without any traits.
     *
     * @param capturedAt local date and time of capture
     * @param camera maker and model
     * @param colourProfile what the embedded profile calls itself
     */
    public CaptureFacts(@Nullable String capturedAt, @Nullable String camera, String colourProfile) {
        this(capturedAt, camera, colourProfile, CaptureTraits.UNKNOWN);
    }
}
