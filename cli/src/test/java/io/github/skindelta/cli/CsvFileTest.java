package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("x", "y");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2.5\n-3,4e1\n",
                "x,y\n1,2.5\n-3,4e1",
                "\uFEFF\"x\", \"y\"\r\n\r\n 1 , 2.5 \r\n-3,4e1\r\n",
            })
    void headerEmptyLinesSpacesAndLineEndsDoNotCount(String text) throws IOException {
        List<double[]> rows = CsvFile.read(file(text), COLUMNS);

        assertThat(rows).containsExactly(new double[] {1, 2.5}, new double[] {-3, 40});
    }

    @ParameterizedTest
    @ValueSource(strings = {"x,y\n1,2\n3\n", "1,1\n1,2\n1,2,3\n", "x,y\n1,2\n1;2", "1,1\n\n1,", "x,y\n5,5\n1,NaN"})
    void aRowThatIsNotTwoFiniteNumbersIsNamedByItsLine(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> CsvFile.read(file, COLUMNS))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(file + ", line 3: ")
                .hasMessageContaining("2 numbers are needed: x,y");
    }

    @Test
    void anotherHeaderIsNotTakenForOne() throws IOException {
        Path file = file("y,x\n1,2\n");

        assertThatThrownBy(() -> CsvFile.read(file, COLUMNS)).hasMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "x,y\n"})
    void aFileWithoutRowsIsAMistake(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> CsvFile.read(file, COLUMNS)).hasMessageContaining("has no rows");
    }

    @Test
    void aFileThatIsNotTextIsAMistake() throws IOException {
        Path file = Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0});

        assertThatThrownBy(() -> CsvFile.read(file, COLUMNS)).hasMessageContaining("not a text file");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("points.csv"), text, StandardCharsets.UTF_8);
    }
}
