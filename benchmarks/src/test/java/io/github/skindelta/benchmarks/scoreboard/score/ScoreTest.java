package io.github.skindelta.benchmarks.scoreboard.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.benchmarks.scoreboard.method.Finding.Certainty;
import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final PairResult GOOD = new PairResult(
            Literal.pair("good", SkinShown.SAME, 1, 2),
            Literal.aligned(List.of(1.0, 1.0, 1.0), 0.5, 2.5),
            Literal.refused());
    private static final PairResult BAD = new PairResult(
            Literal.pair("bad", SkinShown.SAME, 6, 2), Literal.aligned(List.of(3.0, 3.0), 1, -1.0), null);
    private static final PairResult REFUSED =
            new PairResult(Literal.pair("refused", SkinShown.SAME, 2, 2), Literal.refused(), null);
    private static final PairResult STRANGER = new PairResult(
            Literal.pair("stranger", SkinShown.DIFFERENT, 2, 2), Literal.aligned(List.of(), 1, null), null);

    @Test
    void landmarksArePooledAndTheWorstPairIsNamed() {
        AlignmentScore score = AlignmentScore.of(List.of(GOOD, BAD, REFUSED), Method.OURS);
        assertThat(score.medianPx()).isEqualTo(1);
        assertThat(score.p95Px()).isEqualTo(3);
        assertThat(score.worst()).isEqualTo(new AlignmentScore.Worst("bad", 3));
    }

    @Test
    void aTrueErrorMoreThanTwiceTheStatedOneIsNotWithin() {
        AlignmentScore score = AlignmentScore.of(List.of(GOOD, BAD), Method.OURS);
        assertThat(score.trueOverStated()).isEqualTo(2.5);
        assertThat(score.withinTwiceStatedPercent()).isEqualTo(50);
    }

    @Test
    void refusedSameSkinAndAcceptedStrangersAreWrong() {
        AlignmentScore score = AlignmentScore.of(List.of(GOOD, REFUSED, STRANGER), Method.OURS);
        assertThat(score.wrongRefusals()).isEqualTo(1);
        assertThat(score.silentFailures()).isEqualTo(1);
        assertThat(score.aligned()).isEqualTo(2);
    }

    @Test
    void anAlignmentToTheWrongPlaceIsASilentFailure() {
        PairResult elsewhere = new PairResult(
                Literal.pair("elsewhere", SkinShown.SAME, 1, 2), Literal.aligned(List.of(10.1), 1, 2.0), null);
        assertThat(elsewhere.isAlignedRightly(Method.OURS)).isFalse();
        assertThat(AlignmentScore.of(List.of(GOOD, elsewhere, REFUSED), Method.OURS)
                        .silentFailures())
                .isEqualTo(1);
    }

    @Test
    void aMethodIsScoredOnThePairsItWasRunOn() {
        assertThat(AlignmentScore.of(List.of(GOOD, BAD), Method.RIVAL).pairs()).isEqualTo(1);
    }

    @Test
    void errorsAreMeasuredLessTrueAndTheOtherSignIsTheWrongDirection() {
        MetricScore score = MetricScore.of(List.of(GOOD, BAD, REFUSED), BoardMetric.REDNESS, Method.OURS);
        assertThat(score.medianError()).isEqualTo((0.5 + 3) / 2);
        assertThat(score.worst()).isEqualTo(new AlignmentScore.Worst("bad", 3));
        assertThat(score.directions()).isEqualTo(2);
        assertThat(score.rightDirections()).isEqualTo(1);
    }

    @Test
    void aChangeWithoutANumberIsNotMeasurable() {
        MetricScore score = MetricScore.of(List.of(GOOD, STRANGER), BoardMetric.REDNESS, Method.OURS);
        assertThat(score.changes()).isEqualTo(2);
        assertThat(score.notMeasurable()).isEqualTo(1);
    }

    @Test
    void aVerdictOfChangeOnUnchangedSkinIsFalse() {
        PairResult loud = new PairResult(
                Literal.pair("loud", SkinShown.SAME, 1, 0), Literal.certain(1, new Certainty(0.5, 1.5, 0.5)), null);
        PairResult quiet = new PairResult(
                Literal.pair("quiet", SkinShown.SAME, 1, 0), Literal.certain(0.2, new Certainty(-0.3, 0.7, 0.5)), null);
        MetricScore score = MetricScore.of(List.of(loud, quiet), BoardMetric.REDNESS, Method.OURS);
        assertThat(score.falseChanges()).isEqualTo(1);
        assertThat(score.verdicts()).isEqualTo(2);
        assertThat(score.covering()).isEqualTo(1);
        assertThat(score.meanDetectable()).isEqualTo(0.5);
    }

    @Test
    void skinTypesAreGrouped() {
        assertThat(SkinTypes.DARK.of(List.of(GOOD, BAD, REFUSED))).containsExactly(BAD);
        assertThat(SkinTypes.LIGHT.of(List.of(GOOD, BAD, REFUSED))).containsExactly(GOOD, REFUSED);
    }

    @Test
    void noSamplesHaveNoMedian() {
        assertThat(new Samples(List.of()).median()).isNull();
        assertThat(new Samples(List.of(3.0, 1.0)).median()).isEqualTo(2);
    }
}
