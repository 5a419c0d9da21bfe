package io.github.skindelta.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HomographyTest {

    /** Turn, shear, shift and perspective as a hand-held camera gives, in pixels of a 1600 × 1200 photo. */
    private static final Homography B_FROM_A = Homography.of(1.05, -0.2, 40, 0.15, 0.95, -25, 6e-5, -4e-5, 1);

    private static final Homography C_FROM_B = Homography.of(0.8, 0.1, -12, -0.05, 1.1, 33, -3e-5, 2e-5, 1);
    private static final Point A = new Point(700, 450);

    /** Of differences, pixels. */
    private static final double STEP = 1e-3;

    @Test
    void mapsByItsMatrix() {
        Homography map = Homography.of(1, 2, 3, 4, 5, 6, 7, 8, 10);
        // (1 + 4 + 3, 4 + 10 + 6) / (7 + 16 + 10)
        assertThat(map.map(1, 2)).isEqualTo(new Point(0.8 / 3.3, 2.0 / 3.3));
    }

    @Test
    void thereAndBackIsTheSamePlace() {
        Point back = B_FROM_A.inverse().map(B_FROM_A.map(A));
        assertThat(back.x()).isCloseTo(A.x(), within(1e-9));
        assertThat(back.y()).isCloseTo(A.y(), within(1e-9));
    }

    @Test
    void aProductAppliesItsRightHandFirst() {
        Point direct = C_FROM_B.times(B_FROM_A).map(A);
        Point inSteps = C_FROM_B.map(B_FROM_A.map(A));
        assertThat(direct.x()).isCloseTo(inSteps.x(), within(1e-9));
        assertThat(direct.y()).isCloseTo(inSteps.y(), within(1e-9));
    }

    @Test
    void theOrderOfAProductMatters() {
        Homography doubled = Homography.scaling(2);
        Homography shifted = Homography.of(1, 0, 10, 0, 1, 0, 0, 0, 1);
        assertThat(doubled.times(shifted).map(1, 1)).isEqualTo(new Point(22, 2));
        assertThat(shifted.times(doubled).map(1, 1)).isEqualTo(new Point(12, 2));
    }

    @Test
    void theJacobianIsTheSlope() {
        double[] slope = differences();
        double[] jacobian = B_FROM_A.jacobian(A.x(), A.y());
        for (int i = 0; i < 4; i++) {
            // Rounding of 1e-13 · 1000 px over 2e-3 px.
            assertThat(jacobian[i]).isCloseTo(slope[i], within(1e-7));
        }
    }

    @Test
    void theAreaScaleIsTheSlopesDeterminant() {
        double[] slope = differences();
        assertThat(B_FROM_A.areaScale(A.x(), A.y())).isCloseTo(slope[0] * slope[3] - slope[1] * slope[2], within(1e-6));
    }

    @Test
    void aMirrorHasNegativeArea() {
        assertThat(Homography.of(-1, 0, 100, 0, 1, 0, 0, 0, 1).areaScale(3, 4)).isEqualTo(-1);
    }

    @Test
    void theScaleOfTheMatrixDoesNotMatter() {
        double[] doubled = B_FROM_A.rowMajor();
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] *= 2;
        }
        assertThat(Homography.of(doubled)).isEqualTo(B_FROM_A).hasSameHashCodeAs(B_FROM_A);
    }

    @Test
    void theElementsHandedOutAreACopy() {
        B_FROM_A.rowMajor()[0] = 99;
        assertThat(B_FROM_A.rowMajor()[0]).isEqualTo(1.05);
    }

    @Test
    void wChangesSignAtTheHorizon() {
        Homography map = Homography.of(1, 0, 0, 0, 1, 0, 0.01, 0, 1);
        assertThat(map.w(-99, 0)).isPositive();
        assertThat(map.w(-101, 0)).isNegative();
    }

    @Test
    void aSingularMatrixIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Homography.of(1, 2, 3, 2, 4, 6, 0, 0, 1));
    }

    @Test
    void infinityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Homography.of(1, 0, Double.POSITIVE_INFINITY, 0, 1, 0, 0, 0, 1));
    }

    @Test
    void eightNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Homography.of(1, 0, 0, 0, 1, 0, 0, 0));
    }

    /** Central differences: dx'/dx, dx'/dy, dy'/dx, dy'/dy. */
    private static double[] differences() {
        Point left = B_FROM_A.map(A.x() - STEP, A.y());
        Point right = B_FROM_A.map(A.x() + STEP, A.y());
        Point above = B_FROM_A.map(A.x(), A.y() - STEP);
        Point below = B_FROM_A.map(A.x(), A.y() + STEP);
        return new double[] {
            (right.x() - left.x()) / (2 * STEP),
            (below.x() - above.x()) / (2 * STEP),
            (right.y() - left.y()) / (2 * STEP),
            (below.y() - above.y()) / (2 * STEP)
        };
    }
}
