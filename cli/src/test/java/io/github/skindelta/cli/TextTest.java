package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void columnsLineUpAndLinesEndWithTheirLastWord() {
        List<List<String>> rows = List.of(List.of("id", "unit"), List.of("scar-area", "mm²"), List.of("ita", "°"));

        assertThat(TextTable.of(rows)).isEqualTo("id         unit\nscar-area  mm²\nita        °\n");
    }

    @Test
    void linesBreakBetweenWordsAndALongWordStaysWhole() {
        assertThat(Paragraph.wrapped("one two  three extraordinarily four", 10, "  "))
                .isEqualTo("  one two\n  three\n  extraordinarily\n  four\n");
    }
}
