package io.github.skindelta.benchmarks.scoreboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.benchmarks.scoreboard.board.Goal.Verdict;
import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.row.Seeds;
import io.github.skindelta.benchmarks.scoreboard.score.Literal;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberGoalsTest {

    private static final String UNCHANGED = "nothing changed, mild";
    private static final String COVERAGE = "95 % intervals that contain the truth";

    @Test
    void twoFalseVerdictsOfFortyAreLetPassAndThreeAreNot() {
        assertThat(verdict(goals(unchanged(38, 2)), UNCHANGED, "false verdicts"))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(goals(unchanged(37, 3)), UNCHANGED, "false verdicts: redness"))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void aGoalThatIsMetOnTooFewPairsSaysSo() {
        assertThat(verdict(goals(unchanged(20, 0)), UNCHANGED, "false verdicts"))
                .isEqualTo(Verdict.MET_ON_TOO_FEW);
    }

    /** One pair in ten is far off, so that the typical error is small and the 95th percentile is not. */
    @Test
    void theMedianIsJudgedAndOneInTwentyIsReported() {
        List<Goal> goals = goals(unchanged(36, 4));
        assertThat(verdict(goals, UNCHANGED, "redness: median error")).isEqualTo(Verdict.MET);
        assertThat(verdict(goals, UNCHANGED, "redness: 95th percentile")).isEqualTo(Verdict.REPORTED);
        assertThat(goal(goals, UNCHANGED, "redness: 95th percentile").ours()).isEqualTo(2);
    }

    @Test
    void theWorstSceneAndTheWorstPairAreNamed() {
        RowResults scars = row("scars-unchanged/mild", "mild", results(3, 0, Literal.sure(0.3, 1)));
        assertThat(goal(goals(unchanged(3, 0), scars), UNCHANGED, "redness: median error")
                        .worst())
                .isEqualTo("0.300 scars-unchanged/mild; pair 0.300 (pair 0)");
    }

    /** A change of 2 EI that is read as 2.2 EI: 10 %, too much for light skin and not for dark skin. */
    @Test
    void anErrorOfTheRednessIsInPercentOfTheTrueChange() {
        List<Goal> goals = goals(row("redness-up/mild", "mild", results(60, 2, Literal.sure(2.2, 1))));
        String figure = "redness: median error, of the true change";
        assertThat(goal(goals, "blood × 0.6 and × 1.8, types I–IV, mild", figure))
                .returns(Verdict.MISSED, Goal::verdict)
                .returns(40, Goal::pairs);
        assertThat(goal(goals, "blood × 0.6 and × 1.8, types V–VI, mild", figure))
                .returns(Verdict.MET_ON_TOO_FEW, Goal::verdict)
                .returns(20, Goal::pairs);
    }

    @Test
    void intervalsThatAreTooWideAreAsBadAsTooNarrowOnes() {
        assertThat(verdict(goals(unchanged(190, 10)), COVERAGE, "redness")).isEqualTo(Verdict.MET);
        assertThat(verdict(goals(unchanged(200, 0)), COVERAGE, "redness")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(goals(unchanged(180, 20)), COVERAGE, "redness")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(goals(unchanged(95, 5)), COVERAGE, "redness")).isEqualTo(Verdict.MET_ON_TOO_FEW);
    }

    @Test
    void scenesWithoutEnoughPairsAreNotJudgedByThemselves() {
        RowResults small = row("redness-down/hard", "hard", results(6, 0, Literal.sure(2, 1)));
        Goal goal =
                goal(goals(unchanged(38, 2), small), "scenes outside 90–99 %, of those with 40 pairs", "redness: of 1");
        assertThat(goal.verdict()).isEqualTo(Verdict.MET);
        assertThat(goal.worst()).isEqualTo("95.0 % unchanged");
    }

    @Test
    void aRefusedPairIsNotMeasured() {
        List<PairResult> results = new ArrayList<>(results(30, 0, Literal.sure(0, 1)));
        results.addAll(results(10, 0, Literal.refused()));
        assertThat(goal(goals(row("unchanged/mild", "mild", results)), "measured at ≥ 15 px/mm, mild", "redness"))
                .returns(75.0, Goal::ours)
                .returns(Verdict.MISSED, Goal::verdict);
    }

    /** Moves of 0.31 and 2 EI of a redness of about 1 EI; the second one's interval is wide enough. */
    @Test
    void anAdjustedPhotoSaysTheSameOrIsUnsure() {
        RowResults smiles = row(Row.SMILES, Row.REAL, List.of(smile("a", 1)));
        List<Goal> steady = goals(smiles, adjusted(Literal.sure(1.31, 0.2)), adjusted(Literal.sure(3, 2.1)));
        List<Goal> moved = goals(smiles, adjusted(Literal.sure(3, 1.9)));
        String subject = "white balance, ±½ EV, gamma 0.9–1.1 put on one real photo";
        String figure = "redness moves ≤ 0.3 EI + 4 % or within its interval";
        assertThat(goal(steady, subject, figure).ours()).isEqualTo(100);
        assertThat(verdict(moved, subject, figure)).isEqualTo(Verdict.MISSED);
        assertThat(goal(goals(smiles, adjusted(Literal.refused())), subject, "measured again")
                        .ours())
                .isZero();
    }

    @Test
    void ofRowsThatWereNotRunNothingIsAsked() {
        assertThat(goals(row("unchanged/hard", "hard", results(1, 0, Literal.sure(0, 1)))))
                .isNotEmpty()
                .noneMatch(goal ->
                        goal.subject().contains("mild") || goal.subject().contains("faces"));
    }

    private static RowResults adjusted(Finding finding) {
        TestPair pair = Literal.asked("a, warmer", 0, 0);
        return row(
                Row.ADJUSTED + "/warmer",
                Row.ADJUSTED,
                List.of(Literal.result(
                        new TestPair(pair.name(), pair.files(), pair.task(), TestPair.Known.repeating("a")), finding)));
    }

    private static PairResult smile(String name, double redness) {
        return Literal.result(Literal.asked(name, 0, 0), Literal.sure(redness, 2));
    }

    /** Unchanged skin: quiet pairs are off by 0.1 EI and loud ones by 2, each with an interval of ± 1. */
    private static RowResults unchanged(int quiet, int loud) {
        return row(
                "unchanged/mild",
                "mild",
                Stream.concat(
                                results(quiet, 0, Literal.sure(0.1, 1)).stream(),
                                results(loud, 0, Literal.sure(2, 1)).stream()
                                        .map(result -> renamed(
                                                result, "loud " + result.pair().name())))
                        .toList());
    }

    private static PairResult renamed(PairResult result, String name) {
        TestPair pair = result.pair();
        return new PairResult(new TestPair(name, pair.files(), pair.task(), pair.known()), result.findings());
    }

    /** Pairs of all skin types in turn. */
    private static List<PairResult> results(int pairs, double truth, Finding finding) {
        return IntStream.range(0, pairs)
                .mapToObj(i -> Literal.result(Literal.asked("pair " + i, 1 + i % 6, truth), finding))
                .toList();
    }

    private static RowResults row(String id, String group, List<PairResult> results) {
        return new RowResults(new Row(id, group, List.of()), results);
    }

    private static Verdict verdict(List<Goal> goals, String subject, String figure) {
        return goal(goals, subject, figure).verdict();
    }

    private static Goal goal(List<Goal> goals, String subject, String figure) {
        return goals.stream()
                .filter(goal -> goal.subject().equals(subject) && goal.figure().equals(figure))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no goal %s, %s among %s".formatted(subject, figure, goals)));
    }

    private static List<Goal> goals(RowResults... rows) {
        return new Board(
                        new Machine("Linux", "a processor", 2, "17", "abc", "2026-01-01"),
                        new Conditions("command", Seeds.REPORTING, "run", "left out"),
                        new RunTime(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                        List.of(rows))
                .numberGoals();
    }
}
