package io.github.skindelta.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A file that a command writes: whole, or not at all. */
final class OutputFile {

    private final Path path;

    private OutputFile(Path path) {
        this.path = path;
    }

    /**
     * A file that can be written, as far as can be said before the work.
     *
     * @param path where it will be
     * @param inputs files that the command reads, which it must not replace
     * @throws UsageException if it cannot be written
     */
    static OutputFile checked(Path path, Collection<Path> inputs) {
        OutputFile file = new OutputFile(path);
        try {
            file.check(inputs);
        } catch (IOException unwritable) {
            throw unwritable(path, unwritable);
        }
        return file;
    }

    /**
     * A file that is not there yet, or already has the content that it is to have.
     *
     * @param path where it will be
     * @param content what will be written
     * @throws UsageException if something else is there, such as a photo of the user's, or it cannot be written
     */
    static OutputFile checkedNew(Path path, byte[] content) {
        try {
            if (Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), content)) {
                throw new UsageException(path + " is there already and would be replaced: choose another folder.");
            }
        } catch (IOException unreadable) {
            throw unwritable(path, unreadable);
        }
        return checked(path, List.of());
    }

    private void check(Collection<Path> inputs) throws IOException {
        if (Files.isDirectory(path)) {
            throw new UsageException(path + " is a folder; the name of a file to write is needed.");
        }
        for (Path input : inputs) {
            if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
                throw new UsageException(path + " is read by this command and would be replaced: choose another name.");
            }
        }
        if (isDevice()) {
            return;
        }
        Path probe = temporary();
        Files.createFile(probe);
        Files.delete(probe);
    }

    /** Writes text as UTF-8. */
    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes beside the file, then renames, so that no reader ever sees half of it. */
    void write(byte[] bytes) {
        try {
            if (isDevice()) {
                Files.write(path, bytes, StandardOpenOption.WRITE);
            } else {
                replace(bytes);
            }
        } catch (IOException unwritable) {
            throw unwritable(path, unwritable);
        }
    }

    private void replace(byte[] bytes) throws IOException {
        Path temporary = temporary();
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(temporary, target(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    // Files.createTempFile would make a file that only its owner may read, and the result would inherit that.
    private Path temporary() throws IOException {
        return target().resolveSibling(".skindelta-" + UUID.randomUUID() + ".tmp");
    }

    /** Through a symbolic link, which stays a link. */
    private Path target() throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    /** Such as {@code /dev/stdout}, which must not be replaced by a file. */
    private boolean isDevice() {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    private static UsageException unwritable(Path path, IOException cause) {
        return new UsageException("Cannot write " + path + " (" + reason(cause)
                + "): choose a file in an existing folder that you may write to.");
    }

    private static String reason(IOException cause) {
        return switch (cause.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "there is no such folder";
            case "AccessDeniedException" -> "permission denied";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
