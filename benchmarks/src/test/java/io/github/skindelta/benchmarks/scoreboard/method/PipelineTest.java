package io.github.skindelta.benchmarks.scoreboard.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.row.RenderedRows;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final PairSpec SMALL = new PairSpec(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.MILD, 1, 320, 240);

    @Test
    void aSmallPairIsScoredFromEndToEnd() {
        TestPair pair = RenderedRows.pair(SMALL);
        Finding ours = Pipeline.find(pair);
        assertThat(ours.refusal()).isNull();
        assertThat(Objects.requireNonNull(ours.registration()).everywhere().median())
                .isBetween(0.0, 2.0);
        assertThat(ours.changes()).extracting(Finding.MeasuredChange::metric).contains(BoardMetric.REDNESS);
    }
}
