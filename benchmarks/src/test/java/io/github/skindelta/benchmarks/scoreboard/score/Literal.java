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
