package io.github.skindelta.benchmarks.scoreboard.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
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
        Finding ours = Pipeline.find(pair, Method.OURS);
        assertThat(ours.refusal()).isNull();
        assertThat(Objects.requireNonNull(ours.registration()).everywhere().median())
                .isBetween(0.0, 2.0);
        assertThat(ours.changes()).extracting(Finding.MeasuredChange::metric).contains(BoardMetric.REDNESS);
    }

    /** In percent of before: 100 / before times as wide as in the ratio itself. */
    @Test
    void intervalsAreInTheUnitOfTheBoard() {
        Finding ours = Pipeline.find(RenderedRows.pair(SMALL), Method.OURS);
        assertThat(ours.changes())
                .filteredOn(change -> change.certainty() != null)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(Objects.requireNonNull(change.certainty()))
                        .satisfies(certainty -> assertThat(certainty.low() + certainty.detectable())
                                .isCloseTo(Objects.requireNonNull(change.value()), within(1e-6))));
    }

    @Test
    void theOutlineOfAScarThatShrankIsCarriedWithoutShrinking() {
        TestPair pair = RenderedRows.pair(SMALL);
        Finding withoutField = Pipeline.find(pair, Method.WITHOUT_FIELD);
        Samples areas = Objects.requireNonNull(withoutField.registration()).outlineAreas();
        assertThat(areas.count()).isEqualTo(1);
        assertThat(areas.median()).isBetween(0.95, 1.05);
        assertThat(withoutField.changes())
                .extracting(Finding.MeasuredChange::metric)
                .contains(BoardMetric.SCAR_AREA_PERCENT);
    }
}
