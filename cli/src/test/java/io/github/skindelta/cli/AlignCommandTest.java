package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.skindelta.sample.DemoPair;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path before = folder;
    private Path after = folder;

    @BeforeEach
    void writeTheDemoPair() throws IOException {
        before = Files.write(folder.resolve("before.jpg"), DemoPair.before());
        after = Files.write(folder.resolve("after.jpg"), DemoPair.after());
    }

    @Test
    void aPhotoOnItselfSendsEveryPointToItself() throws IOException {
        Path points = Files.writeString(folder.resolve("points.csv"), "x,y\n100,120\n-40,50\n");

        Run run = Run.of("align", before, before, "--points", points, "--json", "-");

        assertThat(run.exitCode()).isZero();
        JsonNode mapped = Document.of("alignment-1", run.out()).get("points");
        assertThat(mapped).hasSize(2);
        // A fifth of a pixel: far above what rounding leaves, far below what a wrong origin of pixels would cost.
        assertThat(mapped.at("/0/after/0").doubleValue()).isBetween(99.8, 100.2);
        assertThat(mapped.at("/0/after/1").doubleValue()).isBetween(119.8, 120.2);
        assertThat(mapped.at("/0/inside").booleanValue()).isTrue();
        assertThat(mapped.at("/1/inside").booleanValue()).isFalse();
    }

    @Test
    void wordsAndATableGoToStandardOutput() throws IOException {
        Path points = Files.writeString(folder.resolve("points.csv"), "100,120\n");

        Run run = Run.of("align", before, after, "--points", points);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("separate patches of skin were found again", "before x", "100.0", "120.0");
    }

    @Test
    void theImageHasTheSizeOfTheBeforePhoto() throws IOException {
        Path image = folder.resolve("aligned.png");

        Run run = Run.of("align", before, after, "--image", image);

        assertThat(run.exitCode()).isZero();
        BufferedImage aligned = ImageIO.read(image.toFile());
        BufferedImage original = ImageIO.read(before.toFile());
        assertThat(aligned.getWidth()).isEqualTo(original.getWidth());
        assertThat(aligned.getHeight()).isEqualTo(original.getHeight());
    }

    @ParameterizedTest
    @CsvSource({"'1,1,1,1;9,9,9,9', at least 3", "'1,1,1,1;5,5,5,5;9,9,9,9', one line"})
    void landmarksThatDetermineNothingAreAUsageError(String rows, String reason) throws IOException {
        Path landmarks = Files.writeString(folder.resolve("landmarks.csv"), rows.replace(';', '\n'));

        Run run = Run.of("align", before, after, "--landmarks", landmarks);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(reason);
    }

    @Test
    void aMissingPhotoIsRefusedWithADocument() {
        Run run = Run.of("align", before, folder.resolve("absent.jpg"), "--json", "-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Document.of("obstacle-1", run.out()).at("/obstacle/code").asText())
                .isEqualTo("photo-not-found");
    }
}
