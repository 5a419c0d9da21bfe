package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.skindelta.sample.DemoPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aReadablePhotoIsDescribedInOneRow() throws IOException {
        Path photo = Files.write(folder.resolve("Fötö 1.jpg"), DemoPair.before());

        Run run = Run.of("inspect", photo);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Fötö 1.jpg", " × ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyPhotoIsReportedAlsoWhereOneCannotBeRead() throws IOException {
        Path photo = Files.write(folder.resolve("a.jpg"), DemoPair.before());

        Run run = Run.of("inspect", folder.resolve("absent.jpg"), folder, photo);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("absent.jpg", "a directory", "a.jpg");
    }

    @Test
    void theDocumentHoldsTheReadableAndTheUnreadableInOrder() throws IOException {
        Path photo = Files.write(folder.resolve("a.jpg"), DemoPair.before());
        Path text = Files.writeString(folder.resolve("notes.jpg"), "no photo");

        Run run = Run.of("inspect", "--json", "-", text, photo);

        assertThat(run.exitCode()).isEqualTo(3);
        JsonNode photos = Document.of("inspection-1", run.out()).get("photos");
        assertThat(photos.get(0).at("/obstacle/code").asText()).isEqualTo("not-an-image");
        assertThat(photos.get(1).get("file").asText()).endsWith("a.jpg");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatATerminalWouldObeyInANameIsNotPrinted() throws IOException {
        Path photo = Files.write(folder.resolve("\u001B[2Jgone.jpg"), DemoPair.before());

        assertThat(Run.of("inspect", photo).out()).contains("?[2Jgone.jpg").doesNotContain("\u001B");
        assertThat(Run.of("inspect", "--json", "-", photo).out()).contains("\\u001B[2Jgone.jpg");
    }
}
