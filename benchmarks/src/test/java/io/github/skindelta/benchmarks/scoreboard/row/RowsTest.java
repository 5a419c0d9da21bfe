package io.github.skindelta.benchmarks.scoreboard.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final List<Row> ROWS = Rows.all(Seeds.REPORTING, Path.of("no-such-folder"));

    @Test
    void aGlobSinglesOutRows() {
        assertThat(ids("unchanged/mild")).containsExactly("unchanged/mild");
        assertThat(ids("*/severe")).containsExactly("unchanged/severe");
        assertThat(ids("strangers/*")).hasSize(6);
        assertThat(ids("strangers/f*", "unchanged/none")).containsExactly("unchanged/none", "strangers/flat");
    }

    @Test
    void aGlobThatMatchesNothingIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.matching(ROWS, List.of("unchanged.mild")))
                .withMessageContaining("no row is called unchanged.mild");
    }

    @Test
    void thereAreAtLeastSixtyStrangers() {
        assertThat(Rows.matching(ROWS, List.of("strangers/*")).stream()
                        .mapToInt(row -> row.pairs().size())
                        .sum())
                .isGreaterThanOrEqualTo(60);
    }

    @Test
    void aRowCanBeShortened() {
        assertThat(Rows.shortened(ROWS, 3))
                .allSatisfy(row -> assertThat(row.pairs()).hasSize(3));
    }

    @Test
    void withoutTheFolderThereAreNoRealRows() {
        assertThat(ROWS).noneMatch(row -> row.group().equals(Row.REAL));
    }

    private static List<String> ids(String... globs) {
        return Rows.matching(ROWS, List.of(globs)).stream().map(Row::id).toList();
    }
}
