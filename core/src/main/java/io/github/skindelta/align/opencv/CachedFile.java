package io.github.skindelta.align.opencv;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A resource of the class path as a file on disk, written once.
 *
 * <p>Several processes may ask for the same file at once, and any of them may be killed: each writes a file of its own
 * and renames it when complete, so that whoever sees the final name sees all of it, and a file that is in use is never
 * written to. A file of another size is replaced.
 */
final class CachedFile {

    private CachedFile() {}

    /**
     * @param resource the bytes
     * @param file where they shall be; its folder is made if absent
     * @return {@code file}, now there and complete
     * @throws IOException if the resource cannot be read or the file cannot be written
     */
    static Path of(URL resource, Path file) throws IOException {
        URLConnection connection = resource.openConnection();
        if (!isComplete(file, connection.getContentLengthLong())) {
            Files.createDirectories(file.getParent());
            write(connection, file);
        }
        return file;
    }

    private static boolean isComplete(Path file, long size) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == size;
    }

    private static void write(URLConnection connection, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try (InputStream bytes = connection.getInputStream()) {
            Files.copy(bytes, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
