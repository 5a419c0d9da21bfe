package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDemoWritesItsPhotosAndResultsAndSaysWhereTheReportIs() throws IOException {
        Path out = folder.resolve("demo");

        Run run = Run.of("demo", "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).endsWith("Report: " + out.resolve("report.html"));
        for (String name : new String[] {"before.jpg", "after.jpg", "target.geojson", "measurements.csv"}) {
            assertThat(out.resolve(name)).isNotEmptyFile();
        }
        Document.of("comparison-1", Files.readString(out.resolve("comparison.json")));
        assertThat(Run.of("demo", "--out", out)).as("once more").isEqualTo(run);
    }

    @Test
    void aPhotoOfTheUsersIsNotReplaced() throws IOException {
        Path photo = Files.writeString(folder.resolve("before.jpg"), "precious");

        Run run = Run.of("demo", "--out", folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(photo).hasContent("precious");
    }
}
