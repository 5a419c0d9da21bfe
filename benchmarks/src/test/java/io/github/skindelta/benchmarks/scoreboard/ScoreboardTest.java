package io.github.skindelta.benchmarks.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream error = System.err;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(error);
    }

    @Test
    void aNumberHasToBeOne() throws Exception {
        assertThat(Scoreboard.run(List.of("--pairs", "none"))).isEqualTo(2);
        assertThat(said()).contains("--pairs");
    }

    @Test
    void aRowThatIsNotThereIsNamed() throws Exception {
        assertThat(Scoreboard.run(List.of("--rows", "nothing"))).isEqualTo(2);
        assertThat(said()).contains("no row is called nothing");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        assertThat(Scoreboard.run(List.of("--check", "no-such-file.json"))).isEqualTo(2);
        assertThat(said()).contains("no-such-file.json");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
