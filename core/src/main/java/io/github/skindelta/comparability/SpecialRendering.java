package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.Optional;

/** A photo that the camera put together: HDR, portrait, panorama. It says so in its EXIF block, if at all. */
final class SpecialRendering {

    private SpecialRendering() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        String rendering = look.photo().capture().traits().rendering();
        return rendering == null
                ? Optional.empty()
                : Optional.of(Caution.of(
                        "special-rendering",
                        "The camera made this photo in " + rendering + " mode, which brightens and smooths single parts"
                                + " of it by rules of its own.",
                        "Switch off HDR, portrait and panorama mode, or use an app that saves plain photos."));
    }
}
