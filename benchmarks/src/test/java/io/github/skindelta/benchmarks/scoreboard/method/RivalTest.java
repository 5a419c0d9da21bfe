package io.github.skindelta.benchmarks.scoreboard.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.skindelta.benchmarks.scoreboard.method.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Landmarks;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Task;
import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.Region;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RivalTest {

    private static final List<String> INTERPRETERS = List.of("/usr/bin/python3", "python3");

    /** Maps a point one pixel to the right, counts its questions in a file. */
    private static final String FAKE = """
            import json, sys
            if sys.argv[1:] == ["--check"]: sys.exit(0)
            for line in sys.stdin:
                q = json.loads(line)
                open(sys.argv[0] + ".asked", "a").write("x")
                print(json.dumps({"id": q["id"], "aligned": q["before"].endswith("good"), "reason": "bad", "seconds": 0.5,
                  "points": [[x + 1, y] for x, y in q["points"]],
                  "metrics": {"redness": {"before": 1, "after": 3}}}), flush=True)
            """;

    @TempDir
    Path folder;

    @Test
    void anAnswerIsAFindingAndIsAskedForOnce() throws Exception {
        Path script = Files.writeString(folder.resolve("fake.py"), FAKE);
        try (Rival rival = Rival.in(script, INTERPRETERS)) {
            assumeTrue(rival != null, "no python3");
            Finding finding = Objects.requireNonNull(rival).find(pair("good"));
            assertThat(finding.refusal()).isNull();
            assertThat(Objects.requireNonNull(finding.registration())
                            .everywhere()
                            .median())
                    .isEqualTo(1);
            assertThat(finding.changes())
                    .contains(new MeasuredChange(BoardMetric.REDNESS, "", new Finding.Change(2, 3, null)))
                    .contains(new MeasuredChange(BoardMetric.LIGHTNESS, "", new Finding.NoNumber("")));
            assertThat(Objects.requireNonNull(rival).find(pair("good"))).isEqualTo(finding);
            assertThat(folder.resolve("fake.py.asked")).hasContent("x");
        }
    }

    @Test
    void aScriptThatEndedIsStartedAgain() throws Exception {
        Path script =
                Files.writeString(folder.resolve("fake.py"), FAKE.replace("flush=True)", "flush=True); sys.exit(0)"));
        try (Rival rival = Rival.in(script, INTERPRETERS)) {
            assumeTrue(rival != null, "no python3");
            Objects.requireNonNull(rival).find(pair("good"));
            assertThat(Objects.requireNonNull(rival).find(pair("also good")).refusal())
                    .isNull();
        }
    }

    @Test
    void whatIsMeasuredWithoutAnAlignmentCounts() throws Exception {
        Path script = Files.writeString(folder.resolve("fake.py"), FAKE);
        try (Rival rival = Rival.in(script, INTERPRETERS)) {
            assumeTrue(rival != null, "no python3");
            Finding finding = Objects.requireNonNull(rival).find(pair("bad"));
            assertThat(finding.refusal()).isEqualTo("bad");
            assertThat(finding.registration()).isNull();
            assertThat(finding.changes()).isNotEmpty();
        }
    }

    @Test
    void whereTheAlignmentAloneIsAskedForNoChangeCounts() throws Exception {
        Path script = Files.writeString(folder.resolve("fake.py"), FAKE);
        try (Rival rival = Rival.in(script, INTERPRETERS)) {
            assumeTrue(rival != null, "no python3");
            Finding finding = Objects.requireNonNull(rival).find(pair("good", Scope.ALIGNMENT));
            assertThat(finding.isAligned()).isTrue();
            assertThat(finding.changes()).isEmpty();
        }
    }

    @Test
    void anInterpreterThatIsNotThereIsNoRival() throws Exception {
        assertThat(Rival.in(folder.resolve("fake.py"), List.of("/no/such/python3")))
                .isNull();
    }

    private TestPair pair(String name) {
        return pair(name, Scope.CHANGES);
    }

    private TestPair pair(String name, Scope scope) {
        return new TestPair(
                name,
                new TestPair.Files(folder.resolve(name), folder.resolve("after"), folder),
                new Task(List.of(Region.rectangle(0, 0, 10, 10)), null, List.of(), scope),
                new Known(
                        SkinShown.SAME,
                        1,
                        Landmarks.exact(List.of(new Landmark(new Point(5, 5), new Point(5, 5)))),
                        List.of(),
                        Set.of()));
    }
}
