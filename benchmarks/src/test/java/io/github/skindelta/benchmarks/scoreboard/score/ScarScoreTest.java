package io.github.skindelta.benchmarks.scoreboard.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.FoundScar;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueScar;
import io.github.skindelta.metric.SkinObject.Fate;
import io.github.skindelta.raster.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScarScoreTest {

    private static final List<Point> LEFT = square(10, 20);
    private static final List<Point> RIGHT = square(60, 20);
    private static final List<Point> NOWHERE = List.of();

    @Test
    void aScarThatIsOutlinedRightlyInBothPhotosIsMatched() {
        ScarScore score = score(
                List.of(new TrueScar(LEFT, LEFT), new TrueScar(RIGHT, RIGHT)),
                found(Fate.UNCHANGED, LEFT, LEFT),
                found(Fate.UNCHANGED, RIGHT, RIGHT));
        assertEquals(new ScarScore(100.0, null, 1.0, 0, 2, 1), score);
    }

    @Test
    void oneThingOnTwoScarsIsNoMatchForEither() {
        List<Point> both = List.of(new Point(9.5, 9.5), new Point(80, 9.5), new Point(80, 30), new Point(9.5, 30));
        ScarScore score =
                score(List.of(new TrueScar(LEFT, LEFT), new TrueScar(RIGHT, RIGHT)), found(Fate.UNCHANGED, both, both));
        assertEquals(0.0, score.matchedPercent());
    }

    @Test
    void aScarThatWentIsToldUnlessItIsStillOutlined() {
        ScarScore score = score(
                List.of(new TrueScar(LEFT, NOWHERE), new TrueScar(RIGHT, NOWHERE)),
                found(Fate.VANISHED, LEFT, NOWHERE),
                found(Fate.UNCHANGED, RIGHT, RIGHT));
        assertEquals(50.0, score.toldPercent());
    }

    @Test
    void ofAScarThatIsThereItMayBeSaidThatItIsTooFaintButNotThatItVanished() {
        List<TrueScar> painted = List.of(new TrueScar(LEFT, LEFT), new TrueScar(RIGHT, RIGHT));
        ScarScore score =
                score(painted, found(Fate.FADED_BELOW_DETECTION, LEFT, NOWHERE), found(Fate.VANISHED, RIGHT, NOWHERE));
        assertEquals(50.0, score.matchedPercent());
    }

    @Test
    void aThingWhereNoScarWasPaintedIsFalse() {
        ScarScore score = score(
                List.of(new TrueScar(LEFT, LEFT)), found(Fate.UNCHANGED, LEFT, LEFT), found(Fate.NEW, NOWHERE, RIGHT));
        assertEquals(1, score.falseScars());
    }

    @Test
    void halfOfAScarHasADiceCoefficientOfTwoThirds() {
        List<Point> half =
                List.of(new Point(9.5, 9.5), new Point(19.5, 9.5), new Point(19.5, 29.5), new Point(9.5, 29.5));
        ScarScore score = score(List.of(new TrueScar(LEFT, LEFT)), found(Fate.UNCHANGED, half, half));
        assertEquals(2.0 * 200 / (200 + 400), score.medianDice());
    }

    /** With a corner half a pixel before a pixel's centre, so that it holds side² pixels. */
    private static List<Point> square(int left, int side) {
        double from = left - 0.5;
        return List.of(
                new Point(from, 9.5),
                new Point(from + side, 9.5),
                new Point(from + side, 9.5 + side),
                new Point(from, 9.5 + side));
    }

    private static FoundScar found(Fate fate, List<Point> before, List<Point> after) {
        return new FoundScar(fate, rings(before), rings(after));
    }

    private static List<List<Point>> rings(List<Point> ring) {
        return ring.isEmpty() ? List.of() : List.of(ring);
    }

    private static ScarScore score(List<TrueScar> painted, FoundScar... found) {
        TestPair asked = Literal.asked("scars 1", 1, 0);
        TestPair pair = new TestPair(
                asked.name(), asked.files(), asked.task(), asked.known().with(painted));
        Finding finding = new Finding(null, null, List.of(), List.of(found), 1);
        return ScarScore.of(List.of(Literal.result(pair, finding)));
    }
}
