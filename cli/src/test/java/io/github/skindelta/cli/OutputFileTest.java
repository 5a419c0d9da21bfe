package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingButTheFileIsLeftInTheFolder() throws IOException {
        Path file = folder.resolve("résultat 1.json");
        OutputFile.checked(file, List.of()).write("{}");

        assertThat(file).hasContent("{}");
        assertThat(entries()).containsExactly(file);
    }

    @Test
    void checkingLeavesNothingBehind() throws IOException {
        OutputFile.checked(folder.resolve("a.json"), List.of());

        assertThat(entries()).isEmpty();
    }

    @Test
    void anEarlierResultIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "a much longer earlier result");
        OutputFile.checked(file, List.of()).write("{}");

        assertThat(file).hasContent("{}");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        OutputFile.checked(link, List.of()).write("{}");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("{}");
    }

    @Test
    void whatItReadsIsNotReplacedHoweverItsNameIsWritten() throws IOException {
        Path photo = Files.createFile(folder.resolve("photo.jpg"));
        Path sameFile = folder.resolve(".").resolve("photo.jpg");

        assertThatThrownBy(() -> OutputFile.checked(sameFile, List.of(photo))).isInstanceOf(UsageException.class);
    }

    @Test
    void somethingElseOfThatNameIsNotReplacedByTheDemo() throws IOException {
        Path photo = Files.writeString(folder.resolve("before.jpg"), "precious");

        assertThatThrownBy(() -> OutputFile.checkedNew(photo, new byte[] {1}))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("choose another folder");
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
