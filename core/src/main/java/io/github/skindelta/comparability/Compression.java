package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** A JPEG whose compression took fine structure away. */
final class Compression {

    /**
     * IJG quality. At 80 the steps of waves of 4 to 8 pixels are 6 to 16 of 255, more than the contrast of pores and fine
     * lines; cameras and phones save at 90 and above, messengers at 50 to 80.
     */
    private static final int LEAST_QUALITY = 80;

    private Compression() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        Integer quality = look.photo().capture().traits().jpegQuality();
        if (quality == null || quality >= LEAST_QUALITY) {
            return Optional.empty();
        }
        return Optional.of(new Finding("heavy-compression", quality, LEAST_QUALITY)
                .caution(
                        groups.detail(),
                        "The JPEG file was saved at quality %.0f where %.0f is needed: compression takes pores and fine"
                                + " lines away and leaves blocks.",
                        "Use the original file from the camera or phone, not one from a messenger or a website."));
    }
}
