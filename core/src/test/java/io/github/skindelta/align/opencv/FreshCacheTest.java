package io.github.skindelta.align.opencv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each in a JVM of its own, because a library loads once per JVM. */
class FreshCacheTest {

    private static final int THREADS = 3;

    @TempDir
    private Path folder;

    @Test
    void fourProcessesStartingAtOnceOnAnEmptyCacheAllLoad() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(start(folder.resolve("output-" + i), cachedIn(folder.resolve("cache"))));
        }
        for (int i = 0; i < 4; i++) {
            assertLoadedSilently(processes.get(i), folder.resolve("output-" + i));
        }
        assertThat(filesIn(folder.resolve("cache")))
                .noneMatch(file -> file.toString().endsWith(".part"));
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere the file has another name
    void aHalfWrittenLibraryDoesNotPoisonTheCache() throws Exception {
        String cache = cachedIn(folder.resolve("cache"));
        assertLoadedSilently(start(folder.resolve("first"), cache), folder.resolve("first"));
        Path core = filesIn(folder.resolve("cache")).stream()
                .filter(file -> file.endsWith("libopencv_core.so.413"))
                .findFirst()
                .orElseThrow();
        try (FileChannel library = FileChannel.open(core, StandardOpenOption.WRITE)) {
            library.truncate(library.size() / 2);
        }
        assertLoadedSilently(start(folder.resolve("second"), cache), folder.resolve("second"));
    }

    @Test
    void aHomeThatCannotBeWrittenIsReplacedByTheTemporaryFolder() throws Exception {
        Path home = Files.createFile(folder.resolve("a-file-is-no-home"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Process process = start(folder.resolve("output"), "-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary);
        assertLoadedSilently(process, folder.resolve("output"));
        assertThat(filesIn(temporary)).isNotEmpty();
    }

    private static String cachedIn(Path cache) {
        return "-Dorg.bytedeco.javacpp.cachedir=" + cache;
    }

    private static Process start(Path output, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-D" + OpenCvLibrary.THREADS_PROPERTY + "=" + THREADS);
        if (Runtime.version().feature() >= 22) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LoadOpenCv.class.getName()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static void assertLoadedSilently(Process process, Path output) throws Exception {
        int exitCode = process.waitFor();
        assertThat(Files.readString(output)).isEmpty();
        assertThat(exitCode).isEqualTo(THREADS);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
