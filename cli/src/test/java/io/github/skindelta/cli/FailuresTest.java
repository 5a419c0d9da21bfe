package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.failure.MissingNativeLibraryException;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle.TooFewMatches;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFaultOfOursIsOneSentenceWithoutATrace() {
        assertThat(report(new IllegalStateException("row 7\nof 9"))).isEqualTo(1);
        assertThat(said())
                .contains("IllegalStateException", "SKINDELTA_STACKTRACE=1")
                .hasLineCount(1);
    }

    @Test
    void tooLittleMemorySaysHowToAllowMore() {
        assertThat(report(new ExecutionException(new OutOfMemoryError("Java heap space"))))
                .isEqualTo(1);
        assertThat(said()).contains("-Xmx4g").hasLineCount(1);
    }

    @Test
    void aMissingNativeLibraryNamesThePlatformAndWhatToDo() {
        MissingNativeLibraryException missing =
                new MissingNativeLibraryException("Plan 9", "mips", new UnsatisfiedLinkError("none"));

        assertThat(report(new ExceptionInInitializerError(missing))).isEqualTo(1);
        assertThat(said()).contains("Plan 9 mips", "-Pall-platforms");
    }

    @Test
    void photosThatCannotBeComparedAreRefusedInTheWordsOfTheObstacle() {
        assertThat(report(new NotComparableException(new TooFewMatches(12, 20))))
                .isEqualTo(3);
        assertThat(said()).contains("Found 12 spots that lie alike in both photos, 20 needed");
    }

    private int report(Throwable failure) {
        return new Failures(new Console(stream(out), stream(err))).report(failure);
    }

    private String said() {
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
