package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Straight lines two pixels wide and 80 long, through the middle of a picture of 120 by 120. */
class TracedLinesTest {

    private static final int SIZE = 120;
    private static final double LENGTH_PX = 80;

    @Test
    void anEvenPictureHasNoLine() {
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 20, 45, 90, 130, 175})
    void aLineIsOneOfItsLength(double degrees) {
        assertThat(lines(degrees)).singleElement().satisfies(line -> {
            assertThat(line.lengthPx()).isCloseTo(LENGTH_PX, within(6.0)); // Its ends are blurred by half a piece.
            assertThat(line.middle().x()).isCloseTo(SIZE / 2.0, within(2.0));
            assertThat(line.middle().y()).isCloseTo(SIZE / 2.0, within(2.0));
        });
    }

    /** Down to three times the angle between neighbouring directions. */
    @ParameterizedTest
    @ValueSource(doubles = {90, 60, 40, 25})
    void linesThatCrossAreTwo(double degrees) {
        assertThat(lines(10, 10 + degrees)).hasSize(2);
    }

    private static List<TracedLines.Line> lines(double... degrees) {
        Plane plane = Plane.byRows(SIZE, SIZE, (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = 0;
                for (double direction : degrees) {
                    row[x] = Math.max(row[x], share(x, y, Math.toRadians(direction)));
                }
            }
        });
        LinePieces found = LinePieces.of(plane, Mask.all(SIZE, SIZE));
        float half = 0;
        for (LinePieces.Piece piece : found.pieces()) {
            half = Math.max(half, piece.strength() / 2);
        }
        float least = half;
        return TracedLines.of(found.pieces().stream()
                        .filter(piece -> piece.strength() > least)
                        .toList())
                .stream()
                .filter(line -> line.lengthPx() > LENGTH_PX / 4)
                .toList();
    }

    private static float share(int x, int y, double radians) {
        double along = (x - SIZE / 2.0) * Math.cos(radians) + (y - SIZE / 2.0) * Math.sin(radians);
        double across = (y - SIZE / 2.0) * Math.cos(radians) - (x - SIZE / 2.0) * Math.sin(radians);
        return Math.abs(along) > LENGTH_PX / 2 ? 0 : (float) Math.max(0, Math.min(1, 1.5 - Math.abs(across)));
    }
}
