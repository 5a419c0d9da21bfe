package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NodeWeightsTest {

    private static final NodeGrid NODES = new NodeGrid(new Point(-10, 20), 40, 9, 7);

    @Test
    void theyAreHowTheFieldIsInterpolated() {
        double[] values = IntStream.range(0, NODES.count())
                .mapToDouble(i -> new Random(i).nextDouble())
                .toArray();
        DisplacementField field = DisplacementField.of(NODES, values, values);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            // The inner cells: from the second node to the last but one.
            Point point = new Point(30 + 240 * random.nextDouble(), 60 + 160 * random.nextDouble());
            assertThat(value(NodeWeights.of(NODES, point), values))
                    .isCloseTo(field.at(point.x(), point.y()).x(), within(1e-12));
        }
    }

    @Test
    void theySumToOne() {
        for (Point point : new Point[] {new Point(30, 60), new Point(111, 187.5), new Point(-500, 9000)}) {
            assertThat(Arrays.stream(NodeWeights.of(NODES, point).weights()).sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void onANodeOnlyThatNodeCounts() {
        double[] rising = IntStream.range(0, NODES.count()).asDoubleStream().toArray();
        assertThat(value(NodeWeights.of(NODES, NODES.at(3, 4)), rising)).isCloseTo(4 * 9 + 3, within(1e-12));
    }

    @Test
    void theSmallestGridHasOneInnerCell() {
        NodeGrid smallest = new NodeGrid(new Point(0, 0), 10, 4, 4);
        assertThat(NodeWeights.of(smallest, new Point(15, 15)).indices())
                .containsExactly(IntStream.range(0, 16).toArray());
    }

    private static double value(NodeWeights at, double... values) {
        return IntStream.range(0, at.indices().length)
                .mapToDouble(i -> at.weights()[i] * values[at.indices()[i]])
                .sum();
    }
}
