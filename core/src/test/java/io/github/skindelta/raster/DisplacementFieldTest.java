package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class DisplacementFieldTest {

    private static final NodeGrid NODES = new NodeGrid(new Point(-10, 20), 40, 9, 7);

    @Test
    void itPassesThroughItsNodes() {
        DisplacementField field = field((x, y) -> Math.sin(x / 30) * Math.cos(y / 20));
        Point node = NODES.at(3, 5);
        assertThat(field.at(node.x(), node.y()).x())
                .isCloseTo(Math.sin(node.x() / 30) * Math.cos(node.y() / 20), within(1e-12));
        assertThat(field.at(node.x(), node.y()).y()).isCloseTo(5 * 9 + 3, within(1e-12));
    }

    @Test
    void aPlaneIsFollowedExactlyUpToTheEdge() {
        DisplacementField field = field((x, y) -> 3 + 0.1 * x - 0.2 * y);
        assertThat(field.at(-10, 20).x()).isCloseTo(3 - 1 - 4, within(1e-12));
        assertThat(field.at(-3, 255).x()).isCloseTo(3 - 0.3 - 51, within(1e-12));
        assertThat(field.gradient(-3, 255))
                .containsExactly(new double[] {0.1, -0.2, 1 / 40.0, 9 / 40.0}, within(1e-12));
    }

    @Test
    void aParabolaIsFollowedExactlyInside() {
        DisplacementField field = field((x, y) -> x * x / 100 + x * y / 50);
        // By hand: 77² / 100 + 77 · 111 / 50.
        assertThat(field.at(77, 111).x()).isCloseTo(230.23, within(1e-9));
        assertThat(field.gradient(77, 111)[0]).isCloseTo(2 * 77 / 100.0 + 111 / 50.0, within(1e-9));
    }

    @Test
    void betweenFourNodesTheCubicIsCatmullRoms() {
        // Halfway: (−a + 9 b + 9 c − d) / 16 = (−1 + 18 + 36 − 8) / 16.
        NodeGrid nodes = new NodeGrid(new Point(0, 0), 1, 4, 2);
        double[] rows = {1, 2, 4, 8, 1, 2, 4, 8};
        assertThat(DisplacementField.of(nodes, rows, rows).at(1.5, 0.3).x()).isCloseTo(45 / 16.0, within(1e-12));
    }

    @Test
    void theGradientIsTheSlope() {
        DisplacementField field = field((x, y) -> 4 * Math.sin(x / 50) * Math.cos(y / 60));
        double step = 1e-4;
        for (double[] place : new double[][] {{61, 87}, {-5, 30}, {305, 250}, {110, 100}}) {
            double x = place[0];
            double y = place[1];
            double[] gradient = field.gradient(x, y);
            assertThat(gradient[0])
                    .isCloseTo(
                            (field.at(x + step, y).x() - field.at(x - step, y).x()) / (2 * step), within(1e-6));
            assertThat(gradient[1])
                    .isCloseTo(
                            (field.at(x, y + step).x() - field.at(x, y - step).x()) / (2 * step), within(1e-6));
            assertThat(gradient[2])
                    .isCloseTo(
                            (field.at(x + step, y).y() - field.at(x - step, y).y()) / (2 * step), within(1e-6));
            assertThat(gradient[3])
                    .isCloseTo(
                            (field.at(x, y + step).y() - field.at(x, y - step).y()) / (2 * step), within(1e-6));
        }
    }

    @Test
    void theGradientDoesNotJumpAtANode() {
        DisplacementField field = field((x, y) -> x > 100 ? 5 : 0);
        double[] left = field.gradient(110 - 1e-9, 111);
        double[] right = field.gradient(110 + 1e-9, 111);
        assertThat(right).containsExactly(left, within(1e-9));
        assertThat(left[0]).isGreaterThan(0.05);
    }

    @Test
    void outsideItStaysAsAtTheEdge() {
        DisplacementField field = field((x, y) -> x);
        assertThat(field.at(-500, 100)).isEqualTo(field.at(-10, 100));
        assertThat(field.at(500, 9000)).isEqualTo(field.at(310, 260));
        assertThat(field.gradient(-500, 9000)).containsOnly(0);
        // Beside the grid the field still changes along its edge.
        assertThat(field.gradient(-500, 100)[3]).isCloseTo(9 / 40.0, within(1e-12));
    }

    @Test
    void theArraysHandedInAndOutAreCopies() {
        double[] dx = new double[NODES.count()];
        DisplacementField field = DisplacementField.of(NODES, dx, dx);
        dx[0] = 99;
        field.dx()[1] = 99;
        assertThat(field.dx()).containsOnly(0);
        assertThat(field).isEqualTo(field((x, y) -> 0, 0)).hasSameHashCodeAs(field((x, y) -> 0, 0));
    }

    @Test
    void theValuesComeBackAsGiven() {
        double[] dx = new double[NODES.count()];
        for (int i = 0; i < dx.length; i++) {
            dx[i] = i * i;
        }
        assertThat(DisplacementField.of(NODES, dx, new double[dx.length]).dx()).containsExactly(dx);
    }

    @Test
    void oneFiniteValueANodeIsNeeded() {
        double[] right = new double[NODES.count()];
        double[] infinite = new double[NODES.count()];
        infinite[4] = Double.NaN;
        assertThatIllegalArgumentException().isThrownBy(() -> DisplacementField.of(NODES, right, new double[62]));
        assertThatIllegalArgumentException().isThrownBy(() -> DisplacementField.of(NODES, infinite, right));
    }

    @Test
    void aGridNeedsCells() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NodeGrid(new Point(0, 0), 10, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new NodeGrid(new Point(0, 0), 0, 5, 5));
    }

    @Test
    void aCoveringGridReachesACellBeyondTheWindow() {
        NodeGrid nodes = NodeGrid.covering(new Window(100, 50, 640, 480), 32);
        Point last = nodes.at(nodes.columns() - 1, nodes.rows() - 1);
        assertThat(nodes.first().x()).isBetween(100 - 64.0, 100 - 32.0);
        assertThat(nodes.first().y()).isBetween(50 - 64.0, 50 - 32.0);
        assertThat(last.x()).isBetween(739 + 32.0, 739 + 64.0);
        assertThat(last.y()).isBetween(529 + 32.0, 529 + 64.0);
    }

    /** dx as given; dy counts the nodes. */
    private static DisplacementField field(DoubleBinaryOperator dx) {
        return field(dx, 1);
    }

    private static DisplacementField field(DoubleBinaryOperator dx, double countBy) {
        double[] right = new double[NODES.count()];
        double[] down = new double[NODES.count()];
        for (int i = 0; i < right.length; i++) {
            Point node = NODES.at(i % NODES.columns(), i / NODES.columns());
            right[i] = dx.applyAsDouble(node.x(), node.y());
            down[i] = countBy * i;
        }
        return DisplacementField.of(NODES, right, down);
    }
}
