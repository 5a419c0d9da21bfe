package io.github.skindelta.benchmarks.scoreboard.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final PairResult GOOD = Literal.result(
            Literal.pair("good", SkinShown.SAME, 1, 2),
            Literal.aligned(List.of(1.0, 1.0, 1.0), 0.5, 2.5),
            Literal.refused());
    private static final PairResult BAD =
            Literal.result(Literal.pair("bad", SkinShown.SAME, 6, 2), Literal.aligned(List.of(3.0, 3.0), 1, -1.0));
    private static final PairResult REFUSED =
            Literal.result(Literal.pair("refused", SkinShown.SAME, 2, 2), Literal.refused());
    private static final PairResult STRANGER =
            Literal.result(Literal.pair("stranger", SkinShown.DIFFERENT, 2, 2), Literal.aligned(List.of(), 1, null));

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
        assertThat(score.inTargetStated().trueOverStated()).isEqualTo(2.5);
        assertThat(score.inTargetStated().withinTwicePercent()).isEqualTo(50);
        assertThat(score.overlapStated().trueOverStated()).isEqualTo(1.25);
        assertThat(score.overlapStated().withinTwicePercent()).isEqualTo(100);
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
        PairResult elsewhere =
                Literal.result(Literal.pair("elsewhere", SkinShown.SAME, 1, 2), Literal.aligned(List.of(10.1), 1, 2.0));
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
        PairResult loud = Literal.result(
                Literal.pair("loud", SkinShown.SAME, 1, 0), Literal.certain(1, Literal.certainty(1, 0.5)));
        PairResult quiet = Literal.result(
                Literal.pair("quiet", SkinShown.SAME, 1, 0), Literal.certain(0.2, Literal.certainty(0.2, 0.5)));
        MetricScore score = MetricScore.of(List.of(loud, quiet), BoardMetric.REDNESS, Method.OURS);
        assertThat(score.falseChanges()).isEqualTo(1);
        assertThat(score.verdicts()).isEqualTo(2);
        assertThat(score.covering()).isEqualTo(1);
        assertThat(score.meanDetectable()).isEqualTo(0.5);
    }

    @Test
    void theNumbersOfOneChangeAreSummedUp() {
        List<JudgedChange> changes = JudgedChange.of(
                List.of(
                        Literal.result(Literal.asked("near", 1, 2), Literal.sure(2.2, 0.5)),
                        Literal.result(Literal.asked("far", 1, 2), Literal.sure(3, 0.7)),
                        Literal.result(Literal.asked("refused", 1, 2), Literal.refused())),
                BoardMetric.REDNESS,
                Method.OURS);
        assertThat(Yardstick.MEDIAN_RELATIVE_ERROR.of(changes)).isCloseTo(30, within(1e-9));
        assertThat(Yardstick.MEAN_DETECTABLE.of(changes)).isCloseTo(0.6, within(1e-9));
        assertThat(Yardstick.COVERAGE.of(changes)).isEqualTo(50);
        assertThat(Yardstick.MEASURED.of(changes)).isCloseTo(200.0 / 3, within(1e-9));
        assertThat(Yardstick.FALSE_VERDICTS.of(changes)).isNull();
        assertThat(Yardstick.MEDIAN_ERROR.worst(changes)).isEqualTo(new AlignmentScore.Worst("far", 1));
        assertThat(Yardstick.MEDIAN_ERROR.pairs(changes)).isEqualTo(2);
    }

    @Test
    void aTypicalChangeIsOverWhatWasMeasured() {
        assertThat(TypicalChange.of(List.of(GOOD, BAD, REFUSED), BoardMetric.REDNESS, Method.OURS))
                .isEqualTo(new TypicalChange(2.0, 0.75));
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
