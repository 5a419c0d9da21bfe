package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "''                                     | No command given",
                "bogus                                  | bogus",
                "compar                                 | did you mean",
                "compare                                | Missing required parameters: 'BEFORE', 'AFTER'",
                "compare a.jpg                          | Missing required parameter: 'AFTER'",
                "compare a.jpg b.jpg c.jpg              | c.jpg",
                "compare a.jpg b.jpg --bogus            | Unknown option: '--bogus'",
                "compare a.jpg b.jpg --mm-per-px thin   | 'thin' is not a number",
                "compare a.jpg b.jpg --mm-per-px -1     | -1",
                "compare a.jpg b.jpg --mm-per-px NaN    | NaN",
                "compare a.jpg b.jpg --marker 0         | 0",
                "compare a.jpg b.jpg --mm-per-px 1 --marker 9 | mutually exclusive",
                "compare a.jpg b.jpg --metrics redness,beauty | beauty",
                "compare a.jpg b.jpg --region rect:1,2  | rect:1,2",
                "compare a.jpg b.jpg --region no.geojson | no.geojson",
                "compare a.jpg b.jpg --registrar magic  | magic",
                "compare a.jpg b.jpg --landmarks no.csv | no.csv",
                "compare a.jpg b.jpg --replicates-independent | --replicate-before",
                "compare a.jpg b.jpg --json no-folder/x.json  | no-folder",
                "compare a.jpg b.jpg --html no-folder/x.html  | no-folder",
                "align a.jpg b.jpg --points no.csv      | no.csv",
                "align a.jpg b.jpg --image no-folder/x.png | no-folder",
                "inspect                                | Missing required parameter: 'PHOTO'",
                "metrics --json no-folder/x.json        | no-folder",
                "metrics extra                          | extra"
            })
    void whatCannotBeFollowedIsAUsageErrorThatNamesIt(String line, String named) {
        Run run = Run.of(line.equals("''") ? new Object[0] : line.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named).startsWith("skindelta: ").doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aUsageErrorLeavesStandardOutputEmptyEvenWhereJsonIsWanted() {
        Run run = Run.of("compare", "a.jpg", "b.jpg", "--json", "-", "--metrics", "beauty");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anOutputThatIsAFolderIsAUsageErrorFoundBeforeThePhotosAreRead() {
        Run run = Run.of("compare", "absent.jpg", "absent.jpg", "--json", folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(folder.toString());
    }

    @Test
    void aFolderForResultsWhoseNameIsTakenByAFileIsAUsageError() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThat(Run.of("compare", "absent.jpg", "absent.jpg", "--out", file).exitCode())
                .isEqualTo(2);
        assertThat(Run.of("demo", "--out", file).exitCode()).isEqualTo(2);
    }

    @Test
    void aPhotoIsNeverReplacedByAResult() throws IOException {
        Path photo = Files.writeString(folder.resolve("photo.jpg"), "precious");

        Run run = Run.of("align", photo, photo, "--image", photo);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(photo).hasContent("precious");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "compare", "align", "inspect", "metrics", "demo"})
    void helpGoesToStandardOutputAndListsTheExitCodes(String command) {
        Run run = Run.of(
                Stream.of(command, "--help").filter(word -> !word.isEmpty()).toArray());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: skindelta", "Exit codes:", "Example");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Run.of("--version").out().strip()).matches("skindelta \\d+\\.\\d+\\.\\d+");
    }
}
