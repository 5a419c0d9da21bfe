package io.github.skindelta.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.skindelta.PhotoAlignment;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplacementJsonTest {

    private static final PhotoAlignment BENT = Fixture.bentAlignment();

    @Test
    void bentAlignmentsAreAsTheirSchemasSay() {
        assertThat(Validation.faults("alignment-1", AlignmentJson.write(BENT, places())))
                .isEmpty();
        assertThat(Validation.faults("comparison-1", ComparisonJson.write(Fixture.bentComparison())))
                .isEmpty();
    }

    @Test
    void theModelSaysWhetherThereIsADisplacement() {
        JsonNode bent = read(ComparisonJson.write(Fixture.bentComparison())).get("alignment");
        JsonNode flat = read(ComparisonJson.write(Fixture.comparison())).get("alignment");

        assertThat(bent.get("model").asText()).isEqualTo("homography+smooth");
        assertThat(flat.get("model").asText()).isEqualTo("homography");
        assertThat(flat.get("displacement").isNull()).isTrue();
        assertThat(bent.get("afterFromBefore")).isEqualTo(flat.get("afterFromBefore"));
    }

    @Test
    void whoReadsTheSchemaAloneMapsEveryPointToWithinAHundredthOfAPixel() {
        JsonNode document = read(AlignmentJson.write(BENT, places()));
        Reader reader = new Reader(document.get("alignment"));

        for (JsonNode point : document.get("points")) {
            double[] after = reader.after(
                    point.at("/before/0").asDouble(), point.at("/before/1").asDouble());
            assertThat(after[0]).isCloseTo(point.at("/after/0").asDouble(), within(0.01));
            assertThat(after[1]).isCloseTo(point.at("/after/1").asDouble(), within(0.01));
        }
    }

    @Test
    void theDisplacementIsNotLostOnTheWay() {
        Point place = new Point(120, 30);
        Point flat = BENT.alignment().afterFromBefore().homography().map(place);
        Point bent = BENT.alignment().map(place);

        assertThat(Math.hypot(bent.x() - flat.x(), bent.y() - flat.y())).isGreaterThan(3);
    }

    /** Also outside the photo and beyond the grid. */
    private static List<Point> places() {
        List<Point> places = new ArrayList<>();
        for (double y = -200; y < 1450; y += 61.7) {
            for (double x = -200; x < 1850; x += 53.3) {
                places.add(new Point(x, y));
            }
        }
        return places;
    }

    private static JsonNode read(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Somebody else's program, by the words of the schema: slow, and sharing no code with ours. */
    private record Reader(JsonNode alignment) {

        double[] after(double x, double y) {
            JsonNode m = alignment.get("afterFromBefore");
            double w = at(m, 6) * x + at(m, 7) * y + at(m, 8);
            return new double[] {
                (at(m, 0) * x + at(m, 1) * y + at(m, 2)) / w + displacement("dx", x, y),
                (at(m, 3) * x + at(m, 4) * y + at(m, 5)) / w + displacement("dy", x, y)
            };
        }

        private double displacement(String component, double x, double y) {
            double u = steps(x, "x0", "columns");
            double v = steps(y, "y0", "rows");
            int column = (int) Math.floor(u);
            int row = (int) Math.floor(v);
            double[] alongColumn = new double[4];
            for (int i = 0; i < 4; i++) {
                double[] alongRow = new double[4];
                for (int j = 0; j < 4; j++) {
                    alongRow[j] = node(component, column - 1 + j, row - 1 + i);
                }
                alongColumn[i] = cubic(alongRow, u - column);
            }
            return cubic(alongColumn, v - row);
        }

        private double steps(double coordinate, String origin, String count) {
            double steps = (coordinate - field(origin)) / field("step");
            return Math.max(0, Math.min(steps, field(count) - 1));
        }

        private double node(String component, int column, int row) {
            int columns = (int) field("columns");
            int rows = (int) field("rows");
            if (column < 0) {
                return 2 * node(component, 0, row) - node(component, -column, row);
            }
            if (column >= columns) {
                return 2 * node(component, columns - 1, row) - node(component, 2 * columns - 2 - column, row);
            }
            if (row < 0) {
                return 2 * node(component, column, 0) - node(component, column, -row);
            }
            if (row >= rows) {
                return 2 * node(component, column, rows - 1) - node(component, column, 2 * rows - 2 - row);
            }
            return at(alignment.at("/displacement/" + component), row * columns + column);
        }

        private static double cubic(double[] p, double t) {
            double a = p[0];
            double b = p[1];
            double c = p[2];
            double d = p[3];
            return b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
        }

        private double field(String name) {
            return alignment.at("/displacement/" + name).asDouble();
        }

        private static double at(JsonNode array, int index) {
            return array.get(index).asDouble();
        }
    }
}
