package io.github.skindelta.benchmarks.scoreboard.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeErrorsTest {

    @Test
    void theWorstTypeIsComparedWithTheBest() {
        List<PairResult> results = new ArrayList<>();
        for (int type = 1; type <= 6; type++) {
            results.add(result(type, type == 4 ? 0.75 : 0.25, 5.0));
        }
        assertEquals(3.0, TypeErrors.of(results, BoardMetric.REDNESS).worstToBest());
    }

    @Test
    void withATypeMissingNothingIsCompared() {
        assertNull(
                TypeErrors.of(List.of(result(1, 0.2, 5.0)), BoardMetric.REDNESS).worstToBest());
    }

    @Test
    void wherePhotosShowNothingToMeasureThereIsNoError() {
        assertEquals(
                0,
                TypeErrors.of(List.of(result(1, 0.2, 0.0)), BoardMetric.REDNESS).pairs());
    }

    private static PairResult result(int type, double error, double trueAfter) {
        TestPair asked = Literal.asked("unchanged/mild " + type, type, 0);
        TestPair.Known known = asked.known();
        TestPair.Known exact = new TestPair.Known(
                known.skin(),
                type,
                known.landmarks(),
                List.of(new TrueChange(BoardMetric.REDNESS, 0, trueAfter)),
                known.headlines());
        TestPair pair = new TestPair(asked.name(), asked.files(), asked.task(), exact);
        return Literal.result(pair, Literal.sure(error, 1));
    }
}
