package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.skindelta.sample.DemoPair;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
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

    @Test
    void furtherPhotosEnterTheNumbersAndTheRecord() throws IOException {
        Path again = retaken(folder.resolve("vorher 2.png"), DemoPair.before(), 1.04);
        Path later = retaken(folder.resolve("nachher 2.png"), DemoPair.after(), 0.97);

        Run run = Run.of(
                "compare",
                before,
                after,
                "--region",
                target,
                "--metrics",
                "redness",
                "--json",
                "-",
                "--replicate-before",
                again,
                "--replicate-after",
                later,
                "--replicates-independent");

        assertThat(run.exitCode()).isZero();
        JsonNode comparison = Document.of("comparison-1", run.out());
        assertThat(comparison.at("/measurements/0/uncertaintySource").asText()).isEqualTo("replicates");
        assertThat(comparison.at("/before/replicates/0/file").asText()).endsWith("vorher 2.png");
        assertThat(comparison.at("/software/options/replicates").asText()).isEqualTo("independent");
    }

    @Test
    void aFurtherPhotoOfSomethingElseIsLeftOutWithACaution() throws IOException {
        BufferedImage wall = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("wall.png");
        ImageIO.write(wall, "png", file.toFile());

        Run run =
                Run.of("compare", before, after, "--region", target, "--metrics", "redness", "--replicate-after", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("wall.png", "does not count");
    }

    @Test
    void aFurtherPhotoThatIsNotThereIsRefused() {
        Run run = Run.of("compare", before, after, "--replicate-after", folder.resolve("absent.jpg"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("absent.jpg");
    }

    /** The same photo a little brighter or darker, whose skin is as red; not the same codes, and not the same file. */
    private static Path retaken(Path file, byte[] jpeg, double gain) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        float brighter = (float) gain;
        new RescaleOp(brighter, 0, null).filter(picture, picture);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
