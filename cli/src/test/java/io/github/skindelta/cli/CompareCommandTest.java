package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.skindelta.sample.DemoPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path before = folder;
    private Path after = folder;
    private Path target = folder;

    @BeforeEach
    void writeTheDemoPair() throws IOException {
        before = Files.write(folder.resolve("vor her.jpg"), DemoPair.before());
        after = Files.write(folder.resolve("nachhér.jpg"), DemoPair.after());
        target = Files.writeString(folder.resolve("target.geojson"), DemoPair.targetGeoJson());
    }

    @Test
    void theTableGoesToStandardOutputAndNothingElseIsWritten() throws IOException {
        Run run = Run.of("compare", before, after, "--region", target, "--metrics", "redness");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsIgnoringCase("redness")
                .contains("±", "Result")
                .doesNotContain("{");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void jsonOnStandardOutputIsOneDocumentOfItsSchema() {
        double scale = DemoPair.millimetresPerPixel();
        Run run = Run.of("compare", before, after, "--region", target, "--mm-per-px", scale, "--json", "-");

        assertThat(run.exitCode()).isZero();
        JsonNode comparison = Document.of("comparison-1", run.out());
        assertThat(comparison.at("/before/file").asText()).endsWith("vor her.jpg");
        assertThat(comparison.at("/after/file").asText()).endsWith("nachhér.jpg");
        assertThat(comparison.at("/scale/before/millimetresPerPixel").doubleValue())
                .isEqualTo(scale);
        assertThat(comparison.get("measurements")).isNotEmpty().allSatisfy(measurement -> {
            assertThat(measurement.get("verdict").isNull()).isFalse();
            assertThat(measurement.get("interval95").isNull())
                    .isEqualTo(measurement.get("verdict").asText().equals("not-measurable"));
        });
    }

    @Test
    void theFolderReceivesDocumentTableAndReport() throws IOException {
        Path out = folder.resolve("new").resolve("out");
        Path page = folder.resolve("page.html");

        Run run = Run.of("compare", before, after, "--region", target, "--out", out, "--html", page);

        assertThat(run.exitCode()).isZero();
        Document.of("comparison-1", Files.readString(out.resolve("comparison.json")));
        assertThat(out.resolve("measurements.csv")).isNotEmptyFile();
        assertThat(out.resolve("report.html")).hasSameTextualContentAs(page);
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aRefusalIsADocumentToo() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.jpg"), "no photo");

        Run run = Run.of("compare", before, notes, "--json", "-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Document.of("obstacle-1", run.out()).at("/obstacle/code").asText())
                .isEqualTo("not-an-image");
        assertThat(run.err()).contains("notes.jpg");
    }

    @Test
    void aRefusalIsWrittenToTheFileAndSaidOnStandardError() throws IOException {
        Path file = folder.resolve("result.json");

        Run run = Run.of("compare", folder.resolve("absent.jpg"), after, "--json", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("absent.jpg");
        assertThat(Document.of("obstacle-1", Files.readString(file))
                        .at("/obstacle/code")
                        .asText())
                .isEqualTo("photo-not-found");
    }

    @Test
    void aFolderInPlaceOfAPhotoIsRefused() {
        Run run = Run.of("compare", before, folder);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a directory");
    }

    @Test
    void aNameGivenTwiceIsAUsageError() throws IOException {
        String named = DemoPair.targetGeoJson()
                .replaceFirst("\"properties\"\\s*:\\s*(\\{[^}]*\\}|null)", "\"properties\":{\"name\":\"a\"}");
        Path one = Files.writeString(folder.resolve("one.geojson"), named);

        Run run = Run.of("compare", before, after, "--region", one, "--region", one);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("a");
    }
}
