package io.github.skindelta.benchmarks.scoreboard;

import io.github.skindelta.benchmarks.scoreboard.Finding.Certainty;
import io.github.skindelta.benchmarks.scoreboard.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.Finding.Registration;
import io.github.skindelta.benchmarks.scoreboard.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.TestPair.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results written down by hand. */
final class Literal {

    private Literal() {}

    static TestPair pair(String name, SkinShown skin, int skinType, double trueRedness) {
        return new TestPair(
                name,
                new TestPair.Files(Path.of("before"), Path.of("after"), Path.of("cache")),
                new Task(List.of(), null, List.of()),
                new Known(
                        skin,
                        skinType,
                        List.of(),
                        List.of(new TrueChange(BoardMetric.REDNESS, trueRedness)),
                        Set.of(BoardMetric.REDNESS)));
    }

    static Finding aligned(List<Double> errorsPx, double statedPx, @Nullable Double redness) {
        return new Finding(
                null,
                new Registration(new Samples(errorsPx), new Samples(errorsPx), statedPx),
                List.of(new MeasuredChange(BoardMetric.REDNESS, redness, null)),
                2);
    }

    static Finding certain(double redness, Certainty certainty) {
        return new Finding(null, null, List.of(new MeasuredChange(BoardMetric.REDNESS, redness, certainty)), 2);
    }

    static Finding refused() {
        return new Finding("too-few-matches", null, List.of(), 1);
    }
}
