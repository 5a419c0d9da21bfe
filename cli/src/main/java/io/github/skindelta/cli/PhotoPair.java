package io.github.skindelta.cli;

import io.github.skindelta.photo.Photo;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The two photos of a command. */
final class PhotoPair {

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "The photo taken first: JPEG, PNG, TIFF or WebP, the original from the camera.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The photo of the same skin taken later.")
    private Path after = Path.of("");

    List<Path> files() {
        return List.of(before, after);
    }

    Photo readBefore() {
        return Photo.read(before);
    }

    Photo readAfter() {
        return Photo.read(after);
    }
}
