package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarpTest {

    private static final Window PHOTO = Window.ofSize(1600, 1200);

    /** Turn, shear, shift and perspective as a hand-held camera gives. */
    private static final Homography TILTED = Homography.of(1.05, -0.2, 40, 0.15, 0.95, -25, 6e-5, -4e-5, 1);

    private static final Homography QUARTER_TURN_ENLARGED = Homography.of(0, -1.5, 1800, 1.5, 0, 0, 0, 0, 1);

    private static final Warp PLAIN = Warp.of(TILTED);
    private static final Warp BENT = Warp.of(TILTED, BentSkin.waves(PHOTO, 40, 5, 400));

    @Test
    void withoutADisplacementItIsTheHomography() {
        assertThat(PLAIN.map(700, 450)).isEqualTo(TILTED.map(700, 450));
        assertThat(PLAIN.jacobian(700, 450)).containsExactly(TILTED.jacobian(700, 450));
        assertThat(PLAIN.areaScale(700, 450)).isEqualTo(TILTED.areaScale(700, 450));
        assertThat(PLAIN.inverse()).isEqualTo(Warp.of(TILTED.inverse()));
        assertThat(PLAIN.displacement()).isNull();
    }

    @Test
    void theDisplacementIsAddedToWhereTheHomographyPutsAPoint() {
        double[] three = {3, 3, 3, 3};
        double[] minusTwo = {-2, -2, -2, -2};
        NodeGrid corners = new NodeGrid(new Point(0, 0), 1000, 2, 2);
        Warp warp = Warp.of(Homography.scaling(2), DisplacementField.of(corners, three, minusTwo));
        assertThat(warp.map(new Point(100, 50))).isEqualTo(new Point(203, 98));
    }

    @Test
    void theJacobianIsTheSlope() {
        double step = 1e-3;
        Point left = BENT.map(700 - step, 450);
        Point right = BENT.map(700 + step, 450);
        Point above = BENT.map(700, 450 - step);
        Point below = BENT.map(700, 450 + step);
        double[] slope = {
            (right.x() - left.x()) / (2 * step), (below.x() - above.x()) / (2 * step),
            (right.y() - left.y()) / (2 * step), (below.y() - above.y()) / (2 * step)
        };
        // The cubic's curvature of 1e-3 a pixel over 1e-3 px.
        assertThat(BENT.jacobian(700, 450)).containsExactly(slope, within(1e-6));
        assertThat(BENT.areaScale(700, 450)).isCloseTo(slope[0] * slope[3] - slope[1] * slope[2], within(1e-5));
    }

    @Test
    void whatFoldsOrMirrorsHasNegativeArea() {
        NodeGrid corners = new NodeGrid(new Point(0, 0), 100, 2, 2);
        double[] flat = new double[4];
        DisplacementField folding = DisplacementField.of(corners, new double[] {0, -150, 0, -150}, flat);
        DisplacementField still = DisplacementField.of(corners, flat, flat);
        assertThat(Warp.of(Homography.scaling(1), folding).areaScale(50, 50)).isCloseTo(-0.5, within(1e-12));
        Homography mirror = Homography.of(-1, 0, 100, 0, 1, 0, 0, 0, 1);
        assertThat(Warp.of(mirror, still).areaScale(50, 50))
                .isEqualTo(Warp.of(mirror).areaScale(50, 50))
                .isEqualTo(-1);
    }

    @Test
    void aRowIsTheSameMap() {
        for (Warp warp : new Warp[] {PLAIN, BENT, BENT.inverse()}) {
            for (double y : new double[] {-300, 0, 333, 777.5, 1199, 1500}) {
                WarpRow row = warp.row(y);
                for (double x = -500; x < 2200; x += 97) {
                    row.moveTo(x);
                    Point point = warp.map(x, y);
                    assertThat(row.x()).isCloseTo(point.x(), within(1e-9));
                    assertThat(row.y()).isCloseTo(point.y(), within(1e-9));
                    assertThat(row.areaScale()).isCloseTo(warp.areaScale(x, y), within(1e-9));
                    assertThat(row.isInFront()).isEqualTo(warp.isInFront(x, y));
                }
            }
        }
    }

    @Test
    void aRowOfAPlainWarpIsTheHomographyToTheLastBit() {
        WarpRow row = PLAIN.row(713);
        for (int x = 0; x < 1600; x += 7) {
            row.moveTo(x);
            assertThat(new Point(row.x(), row.y())).isEqualTo(TILTED.map(x, 713));
            assertThat(row.areaScale()).isEqualTo(TILTED.areaScale(x, 713));
        }
    }

    @Test
    void beyondTheHorizonNothingIsInFront() {
        Warp warp = Warp.of(Homography.of(1, 0, 0, 0, 1, 0, 0.01, 0, 1), BentSkin.waves(PHOTO, 100, 3, 500));
        assertThat(warp.isInFront(-99, 0)).isTrue();
        assertThat(warp.isInFront(-101, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"32, 3, 300", "64, 3, 300", "48, 6, 400", "64, 8, 600", "40, 5, 1000"})
    void thereAndBackIsTheSamePlace(double step, double amplitude, double wavelength) {
        DisplacementField waves = BentSkin.waves(PHOTO, step, amplitude, wavelength);
        for (Homography homography : new Homography[] {Homography.scaling(1), TILTED, QUARTER_TURN_ENLARGED}) {
            assertThat(worstReturn(Warp.of(homography, waves))).isLessThan(0.01);
        }
    }

    @Test
    void andAgainTheOtherWayRound() {
        Warp back = BENT.inverse();
        int inside = 0;
        for (double y = 0; y < 1200; y += 37) {
            for (double x = 0; x < 1600; x += 41) {
                Point from = back.map(x, y);
                if (PHOTO.contains((int) Math.rint(from.x()), (int) Math.rint(from.y()))) {
                    Point place = BENT.map(from);
                    assertThat(Math.hypot(place.x() - x, place.y() - y)).isLessThan(0.01);
                    inside++;
                }
            }
        }
        assertThat(inside).isGreaterThan(800);
    }

    @Test
    void outsideTheGridTheWayBackIsNear() {
        Warp warp = Warp.of(TILTED, BentSkin.waves(new Window(500, 400, 500, 400), 40, 5, 400));
        // What is nearest on the edge here is not nearest there, and 5 px change by up to 1 px over some 10 px.
        for (double x = 0; x < 1600; x += 100) {
            Point again = warp.inverse().map(warp.map(x, 200));
            assertThat(Math.hypot(again.x() - x, again.y() - 200)).isLessThan(2);
        }
    }

    @Test
    void theInverseOfWhatFoldsIsFinite() {
        Warp folding = Warp.of(Homography.scaling(1), BentSkin.waves(PHOTO, 40, 200, 300));
        DisplacementField back = Objects.requireNonNull(folding.inverse().displacement());
        assertThat(Double.isFinite(back.at(800, 600).x())).isTrue();
    }

    @Test
    void aDisplacementBeyondTheHorizonHasNoInverse() {
        Homography away = Homography.of(1, 0, 0, 0, 1, 0, -0.01, 0, 1);
        DisplacementField beyond = BentSkin.waves(new Window(500, 0, 300, 300), 50, 1, 400);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Warp.of(away, beyond).inverse());
    }

    @Test
    void theSameInputsGiveTheSameWarp() {
        Warp again = Warp.of(TILTED, BentSkin.waves(PHOTO, 40, 5, 400));
        assertThat(again).isEqualTo(BENT).hasSameHashCodeAs(BENT).isNotEqualTo(PLAIN);
        assertThat(again.inverse()).isEqualTo(BENT.inverse());
    }

    private static double worstReturn(Warp warp) {
        Warp back = warp.inverse();
        double worst = 0;
        for (double y = 0; y < 1200; y += 7.3) {
            for (double x = 0; x < 1600; x += 6.7) {
                Point again = back.map(warp.map(x, y));
                worst = Math.max(worst, Math.hypot(again.x() - x, again.y() - y));
            }
        }
        return worst;
    }
}
