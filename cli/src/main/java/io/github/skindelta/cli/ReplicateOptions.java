package io.github.skindelta.cli;

import io.github.skindelta.SkinComparer;
import io.github.skindelta.photo.Photo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Further photos of the same two sessions. */
final class ReplicateOptions {

    @Option(
            names = "--replicate-before",
            paramLabel = "P",
            description =
                    "A further photo of the session of BEFORE, in the same pose and light; may be given more than once."
                            + " Numbers are then means over a session's photos, and their interval grows where those disagree by"
                            + " more than untouched skin does (from four photos on, BEFORE and AFTER included).")
    private List<Path> before = new ArrayList<>();

    @Option(names = "--replicate-after", paramLabel = "P", description = "The same for AFTER.")
    private List<Path> after = new ArrayList<>();

    @Option(
            names = "--replicates-independent",
            description = "The replicates were taken independently: camera, light and person set up anew for each. The"
                    + " spread of a session's photos then takes the place of that of untouched skin in the interval"
                    + " (from four photos on).")
    private boolean independent;

    void check() {
        if (independent && files().isEmpty()) {
            throw new UsageException("--replicates-independent says something of replicates and none is given:"
                    + " add --replicate-before or --replicate-after.");
        }
    }

    List<Path> files() {
        return Stream.concat(before.stream(), after.stream()).toList();
    }

    SkinComparer applyTo(SkinComparer comparer) {
        if (files().isEmpty()) {
            return comparer;
        }
        return independent
                ? comparer.withIndependentReplicates(read(before), read(after))
                : comparer.withReplicates(read(before), read(after));
    }

    private static List<Photo> read(List<Path> files) {
        return files.stream().map(Photo::read).toList();
    }
}
