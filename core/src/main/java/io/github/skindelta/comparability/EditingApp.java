package io.github.skindelta.comparability;

import io.github.skindelta.failure.Caution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file that was last written by a program for changing photos. */
final class EditingApp {

    /** Parts of the names that such programs write; cameras and phones write a version of their own. */
    private static final List<String> PROGRAMS = List.of(
            "photoshop",
            "lightroom",
            "gimp",
            "snapseed",
            "facetune",
            "beauty",
            "meitu",
            "picsart",
            "vsco",
            "b612",
            "faceapp",
            "canva",
            "pixelmator",
            "affinity",
            "picasa",
            "instagram",
            "snapchat",
            "camera360",
            "airbrush");

    private EditingApp() {}

    static Optional<Caution> of(PhotoLook look, MetricGroups groups) {
        String software = look.photo().capture().traits().software();
        if (software == null) {
            return Optional.empty();
        }
        String name = software.toLowerCase(Locale.ROOT);
        return PROGRAMS.stream().anyMatch(name::contains)
                ? Optional.of(Caution.of(
                        "edited",
                        "The file was written by " + software + ", a program that can change colours and smooth skin.",
                        "Use the original file from the camera or phone."))
                : Optional.empty();
    }
}
