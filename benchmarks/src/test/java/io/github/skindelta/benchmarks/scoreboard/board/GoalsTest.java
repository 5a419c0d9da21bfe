package io.github.skindelta.benchmarks.scoreboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Verdict;
import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.row.Seeds;
import io.github.skindelta.benchmarks.scoreboard.score.Literal;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoalsTest {

    private static final Finding EXACT = Literal.aligned(List.of(0.3, 0.3), 0.2, null);

    @Test
    void aGoalIsMetOnEnoughPairs() {
        List<Goal> goals = goals(row("mild", 40, EXACT));
        assertThat(verdict(goals, "mild", "aligned")).isEqualTo(Verdict.MET);
        assertThat(verdict(goals, "mild", "median error")).isEqualTo(Verdict.MET);
        assertThat(verdict(goals, "types V–VI, mild", "median error")).isEqualTo(Verdict.MET_ON_TOO_FEW);
    }

    @Test
    void aPairTooMuchRefusedMissesIt() {
        List<Goal> goals = goals(row("mild", 39, EXACT), row("mild", 1, Literal.refused()));
        assertThat(verdict(goals, "mild", "aligned")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(goals, "mild", "worst pair's median")).isEqualTo(Verdict.MET);
    }

    /** True over stated is 1.5 in the target, and half of that over the overlap. */
    @Test
    void theStatedErrorIsJudgedOnAcceptedPairs() {
        List<Goal> goals = goals(row("hard", 40, EXACT), row("hard", 5, Literal.refused()));
        assertThat(goals.stream()
                        .filter(goal -> goal.subject().equals("stated error, accepted pairs"))
                        .toList())
                .hasSize(4)
                .allSatisfy(goal -> assertThat(goal.pairs()).isEqualTo(40))
                .allSatisfy(goal -> assertThat(goal.verdict()).isEqualTo(Verdict.MET));
    }

    @Test
    void whereNothingIsAlignedAnErrorIsNoGood() {
        List<Goal> goals = goals(row("severe", 40, Literal.refused()));
        assertThat(verdict(goals, "severe", "median error")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(goals, "severe", "silent failures")).isEqualTo(Verdict.MET);
    }

    @Test
    void ofRowsThatWereNotRunNothingIsAsked() {
        assertThat(goals(row("hard", 1, EXACT)))
                .isNotEmpty()
                .noneMatch(goal -> goal.subject().equals("mild"));
    }

    @Test
    void anAimIsInWords() {
        assertThat(goals(row("mild", 2, EXACT)))
                .extracting(Goal::aim)
                .startsWith("100 %", "0", "≤ 0.4 px", "≤ 1 px", "≤ 1 px")
                .contains("≤ 0.6 px", "≥ 95 %", "0.5–1.5", "–");
    }

    private static Verdict verdict(List<Goal> goals, String subject, String figure) {
        return goals.stream()
                .filter(goal -> goal.subject().equals(subject) && goal.figure().equals(figure))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static RowResults row(String group, int pairs, Finding ours) {
        PairResult light = Literal.result(Literal.pair("light", SkinShown.SAME, 1, 0), ours);
        PairResult dark = Literal.result(Literal.pair("dark", SkinShown.SAME, 6, 0), ours);
        return new RowResults(
                new Row("a scene/" + group, group, List.of()),
                Stream.concat(Collections.nCopies(pairs - 1, light).stream(), Stream.of(dark))
                        .toList());
    }

    private static List<Goal> goals(RowResults... rows) {
        return new Board(
                        new Machine("Linux", "a processor", 2, "17", "abc", "2026-01-01"),
                        new Conditions("command", Seeds.REPORTING, "run", "left out"),
                        new RunTime(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                        List.of(rows))
                .goals();
    }
}
