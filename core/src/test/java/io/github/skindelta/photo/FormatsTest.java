package io.github.skindelta.photo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.SharedData;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** docs/formats.md says what becomes of every file of the shared set of formats; this holds it to that. */
class FormatsTest {

    private static final String HEADER = """
            # What is read and what is refused

            Every file of `formats` in the folder of real photos (`shared/data`), and what `Photo.read` makes of it.
            Written by `mvn -B -ntp -pl sample-images,core test -Dtest=FormatsTest -Dskindelta.rewrite=true \
            -Dsurefire.failIfNoSpecifiedTests=false`; a test compares.

            """;

    private record Row(String file, String outcome, boolean decoded) {}

    @Test
    void everyFileDecodesOrSaysWhyNotAsTheDocumentSays() throws IOException {
        Path folder = SharedData.file("formats");
        List<Row> rows = new ArrayList<>();
        for (Path file : photos(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            // The bound is on hanging: most files take milliseconds.
            rows.add(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> row(name, file), name));
        }
        assertThat(rows.stream().filter(Row::decoded)).hasSizeGreaterThanOrEqualTo(85);
        compareOrRewrite(table(rows));
    }

    private static List<Path> photos(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("LICENSE.*|README.*"))
                    .sorted()
                    .toList();
        }
    }

    private static Row row(String name, Path file) {
        try {
            Photo photo = Photo.read(file);
            String cautions = photo.cautions().stream().map(Caution::code).collect(Collectors.joining(", "));
            String size = photo.width() + " × " + photo.height() + (photo.isGrey() ? " grey" : "");
            String profile = photo.capture().colourProfile();
            return new Row(name, size + " | " + profile + " | " + cautions, true);
        } catch (NotComparableException refused) {
            return new Row(name, "**" + refused.obstacle().code() + "** | | ", false);
        }
    }

    private static String table(List<Row> rows) {
        long decoded = rows.stream().filter(Row::decoded).count();
        StringBuilder text = new StringBuilder(HEADER);
        text.append("**%d files: %d decoded, %d refused.**%n%n"
                .formatted(rows.size(), decoded, rows.size() - decoded)
                .replace("\r", ""));
        text.append("| file | size or obstacle | colour profile | cautions |\n|---|---|---|---|\n");
        for (Row row : rows) {
            String line = "| " + row.file() + " | " + row.outcome();
            text.append(line.stripTrailing()).append(" |\n");
        }
        return text.toString();
    }

    private static void compareOrRewrite(String table) throws IOException {
        Path document = Path.of(System.getProperty("skindelta.checkout", ".."), "docs", "formats.md");
        if (Boolean.getBoolean("skindelta.rewrite")) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, table, UTF_8);
        }
        assertThat(Files.readString(document, UTF_8))
                .as("docs/formats.md; regenerate with -Dskindelta.rewrite=true and look at the difference")
                .isEqualTo(table);
    }
}
