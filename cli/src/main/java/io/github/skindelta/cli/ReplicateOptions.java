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
                    "A further photo of the session of BEFORE; may be given more than once. This version records it"
                            + " and computes nothing from it.")
    private List<Path> before = new ArrayList<>();

    @Option(names = "--replicate-after", paramLabel = "P", description = "The same for AFTER.")
    private List<Path> after = new ArrayList<>();

    @Option(
            names = "--replicates-independent",
            description = "The replicates were taken independently: camera and person set up anew for each. Concerns"
                    + " intervals only, and this version records it and computes nothing from it.")
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
        return files().isEmpty() ? comparer : comparer.withReplicates(read(before), read(after));
    }

    private static List<Photo> read(List<Path> files) {
        return files.stream().map(Photo::read).toList();
    }
}
