package io.github.skindelta.benchmarks.scoreboard.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.benchmarks.scoreboard.board.Board;
import io.github.skindelta.benchmarks.scoreboard.board.Conditions;
import io.github.skindelta.benchmarks.scoreboard.board.Duel;
import io.github.skindelta.benchmarks.scoreboard.board.Machine;
import io.github.skindelta.benchmarks.scoreboard.board.RunTime;
import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.row.Seeds;
import io.github.skindelta.benchmarks.scoreboard.score.Literal;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Finding LESS_EXACT = Literal.aligned(List.of(3.0), 1, 4.0);
    private static final Finding EXACT = Literal.aligned(List.of(1.0), 1, 2.5);
    private static final Finding ELSEWHERE = Literal.aligned(List.of(50.0), 1, 2.1);

    @Test
    void aBoardIsWrittenWithItsLosses() {
        Board board = board(LESS_EXACT, EXACT);
        assertThat(board.losses())
                .extracting(Duel::words)
                .containsExactly(
                        "the median place is off by 3.00 px, the recipe's by 1.00",
                        "one place in twenty is off by more than 3.00 px, the recipe's by 1.00",
                        "the change of redness is typically wrong by 2.00 EI, the recipe's by 0.500");
        assertThat(BoardMarkdown.of(board))
                .contains(
                        "| unchanged/mild | SkinDelta | 1 of 1 |",
                        "- `unchanged/mild`: the median place is off by 3.00 px",
                        "3.00 (101)",
                        "20:05 in all",
                        "left out");
        assertThat(BoardJson.of(board)).contains("\"medianPx\" : 3.0");
    }

    @Test
    void goalsForTheNumbersStandBesideThoseForTheAlignment() {
        PairResult result = Literal.result(Literal.asked("unchanged/mild 101", 1, 0), Literal.sure(0.1, 0.5));
        Board board = board(result);
        assertThat(BoardMarkdown.of(board))
                .contains(
                        "## Goals for the numbers",
                        "| nothing changed, mild | false verdicts | ≤ 5 % | 0.0 % |",
                        "## Intervals that contain the truth",
                        "100 % of 1");
        assertThat(BoardJson.of(board)).contains("\"numberGoals\"", "MET_ON_TOO_FEW");
        assertThat(BoardJson.pairs(board))
                .contains("\"truth\"", "\"standardError\"", "\"degreesOfFreedom\"", "\"uncertaintySource\"");
    }

    @Test
    void whatTheRecipeAcceptsAndGetsWrongIsNoLossOfOurs() {
        assertThat(board(Literal.refused(), ELSEWHERE).losses()).isEmpty();
        assertThat(board(LESS_EXACT, ELSEWHERE).losses()).isEmpty();
        assertThat(board(ELSEWHERE, EXACT).losses())
                .extracting(Duel::words)
                .containsExactly(
                        "aligned 0 of 1 pairs of the same skin rightly, the recipe 1",
                        "accepted an alignment to the wrong place in 1 of 1 pairs, the recipe in 0");
    }

    private static Board board(Finding ours, Finding rivals) {
        return board(Literal.result(Literal.pair("unchanged/mild 101", SkinShown.SAME, 1, 2), ours, rivals));
    }

    private static Board board(PairResult result) {
        return new Board(
                new Machine("Linux", "a processor", 2, "17", "abc", "2026-01-01"),
                new Conditions("command", Seeds.REPORTING, "run", "left out"),
                new RunTime(Duration.ofSeconds(1205), Duration.ZERO, Duration.ZERO, Duration.ZERO),
                List.of(new RowResults(new Row("unchanged/mild", "mild", List.of()), List.of(result))));
    }
}
