package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.Certainty;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.method.Registration;
import io.github.skindelta.benchmarks.scoreboard.method.Registration.Stated;
import io.github.skindelta.benchmarks.scoreboard.method.Samples;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Landmarks;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Task;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results written down by hand. */
public final class Literal {

    private Literal() {}

    public static TestPair pair(String name, SkinShown skin, int skinType, double trueRedness) {
        return new TestPair(
                name,
                new TestPair.Files(Path.of("before"), Path.of("after"), Path.of("cache")),
                new Task(List.of(), null, List.of(), Scope.CHANGES),
                new Known(
                        skin,
                        skinType,
                        Landmarks.none(),
                        List.of(new TrueChange(BoardMetric.REDNESS, trueRedness)),
                        Set.of(BoardMetric.REDNESS)));
    }

    /** A pair with one target, on which the change of redness is asked. */
    public static TestPair asked(String name, int skinType, double trueRedness) {
        TestPair pair = pair(name, SkinShown.SAME, skinType, trueRedness);
        Region target = Region.polygon(List.of(new Point(0, 0), new Point(9, 0), new Point(0, 9)));
        return new TestPair(
                name, pair.files(), new Task(List.of(target), null, List.of(), Scope.CHANGES), pair.known());
    }

    /** A change of redness with an interval of this half width. */
    public static Finding sure(double redness, double detectable) {
        return certain(redness, certainty(redness, detectable));
    }

    public static PairResult result(TestPair pair, Finding ours) {
        return new PairResult(pair, Map.of(Method.OURS, ours));
    }

    public static PairResult result(TestPair pair, Finding ours, Finding rivals) {
        return new PairResult(pair, Map.of(Method.OURS, ours, Method.RIVAL, rivals));
    }

    public static Finding aligned(List<Double> errorsPx, double statedPx, @Nullable Double redness) {
        return new Finding(
                null,
                new Registration(
                        new Samples(errorsPx),
                        new Samples(errorsPx),
                        new Samples(List.of()),
                        new Samples(List.of()),
                        new Stated(statedPx, 2 * statedPx)),
                List.of(change(redness, null)),
                2);
    }

    /** An interval around a change, of half this width. */
    public static Certainty certainty(double change, double detectable) {
        return new Certainty(
                change - detectable, change + detectable, detectable, new Finding.Basis(detectable / 2, 60, "literal"));
    }

    public static Finding certain(double redness, Certainty certainty) {
        return new Finding(null, null, List.of(change(redness, certainty)), 2);
    }

    private static MeasuredChange change(@Nullable Double redness, @Nullable Certainty certainty) {
        return new MeasuredChange(
                BoardMetric.REDNESS,
                "target",
                redness == null ? new Finding.NoNumber("none") : new Finding.Change(redness, redness, certainty));
    }

    public static Finding refused() {
        return new Finding("too-few-matches", null, List.of(), 1);
    }
}
