package io.github.skindelta.benchmarks.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

    @Test
    void argumentsAreChecked() throws Exception {
        assertThat(Scoreboard.run(List.of("--pairs", "none"))).isEqualTo(2);
        assertThat(Scoreboard.run(List.of("--rows", "nothing"))).isEqualTo(2);
        assertThat(Scoreboard.run(List.of("--check", "no-such-file.json"))).isEqualTo(2);
    }
}
