package io.github.skindelta.photo;

import org.jspecify.annotations.Nullable;

/**
 * How a photo was taken and saved, as far as its file says: what must be alike for two photos to be compared.
 *
 * @param lens the lens's name
 * @param software the camera's or app's program that wrote the file
 * @param flash whether the flash fired
 * @param rendering what the camera made the photo of besides one exposure, such as {@code HDR} or {@code portrait}; null
 *     where it says nothing, as after an ordinary exposure
 * @param jpegQuality the quality setting, 1–100, at which the usual program (IJG) writes such a JPEG; null where it is
 *     none
 */
public record CaptureTraits(
        @Nullable String lens,
        @Nullable String software,
        @Nullable Boolean flash,
        @Nullable String rendering,
        @Nullable Integer jpegQuality) {

    /** Nothing is known. */
    public static final CaptureTraits UNKNOWN = new CaptureTraits(null, null, null, null, null);

    /** The same with a known JPEG quality. */
    CaptureTraits withJpegQuality(@Nullable Integer quality) {
        return new CaptureTraits(lens, software, flash, rendering, quality);
    }
}
