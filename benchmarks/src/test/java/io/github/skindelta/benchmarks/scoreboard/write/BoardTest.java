package io.github.skindelta.benchmarks.scoreboard.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.row.Seeds;
import io.github.skindelta.benchmarks.scoreboard.score.Literal;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void aBoardIsWrittenWithItsLosses() {
        PairResult lost = new PairResult(
                Literal.pair("unchanged/mild 101", SkinShown.SAME, 1, 2),
                Literal.aligned(List.of(3.0), 1, 4.0),
                Literal.aligned(List.of(1.0), 1, 2.5));
        Board board = new Board(
                new Machine("Linux", "a processor", 2, "17", "abc", "2026-01-01"),
                "command",
                Seeds.REPORTING,
                "run",
                List.of(new RowResults(new Row("unchanged/mild", "mild", List.of()), List.of(lost))));
        assertThat(board.losses())
                .containsExactly(
                        "unchanged/mild: median landmark error, px: 3.00, the recipe 1.00",
                        "unchanged/mild: 95th percentile of the landmark error, px: 3.00, the recipe 1.00",
                        "unchanged/mild: median error of redness, EI: 2.00, the recipe 0.500");
        assertThat(BoardMarkdown.of(board))
                .contains("| unchanged/mild | 1 | 100 % | 0 | 3.00 |", "## Losses", "3.00 (unchanged/mild 101)");
        assertThat(BoardJson.of(board)).contains("\"medianPx\" : 3.0");
    }
}
