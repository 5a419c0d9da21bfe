package io.github.skindelta.sample.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each structure has on the skin what its numbers say. */
class StructureTest {

    private static final double STEP = 0.01;

    /** Sums over pixels miss at most a pixel's share at each of the ends. */
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.05, 0.1, 0.2})
    void aHairCoversItsLengthTimesItsDiameterWhateverThePixels(double footprint) {
        ScalpHair hair = new ScalpHair(Arc.of(0.013, 0.021, 27, 0.03), 3, 0.07);
        double covered = integral(footprint, (x, y) -> hair.coverage(x, y, footprint));
        assertThat(covered).isCloseTo(3 * 0.07, within(0.03 * 3 * 0.07));
    }

    @Test
    void aStriaHasItsAreaInsideTheContourOfItsHalf() {
        Stria stria = new Stria(StriaKind.RUBRA, Arc.of(0, 0, 40, 0.004), 9, 2.5, 17);
        double inside = integral(STEP, (x, y) -> stria.amount(x, y) >= 0.5 ? 1 : 0);
        assertThat(inside).isCloseTo(stria.areaMm2(), within(0.01 * stria.areaMm2()));
        assertThat(stria.narrowed(0.7).areaMm2()).isCloseTo(0.7 * stria.areaMm2(), within(1e-9));
    }

    @Test
    void aPoreIsHalfAsDeepOnItsCircle() {
        Pore pore = new Pore(1, 2, 0.4, 0.1, 0.03);
        assertThat(pore.amount(1, 2)).isEqualTo(1);
        assertThat(pore.amount(1.2, 2)).isCloseTo(0.5, within(1e-9));
        assertThat(pore.amount(1, 2.45)).isZero();
    }

    @Test
    void aWrinkleIsHalfAsDeepHalfItsWidthAwayAndAtItsEnds() {
        Wrinkle wrinkle = new Wrinkle(Arc.of(0, 0, 0, 0), -5, 5, 0.8, 0.2, 3);
        double[] middle = wrinkle.pointAt(0.3);
        double deepest = wrinkle.depth(middle[0], middle[1]);
        // Its depth varies along the line.
        assertThat(deepest).isBetween(0.16, 0.24);
        assertThat(wrinkle.depth(middle[0], middle[1] + 0.4)).isCloseTo(deepest / 2, within(1e-9));
        double[] end = wrinkle.pointAt(5);
        assertThat(wrinkle.depth(end[0], end[1])).isBetween(0.08, 0.12);
        assertThat(wrinkle.depth(6, 0)).isZero();
    }

    @Test
    void whatIsNearIsFoundAndWhatIsFarIsNot() {
        Pore pore = new Pore(1, 2, 0.4, 0.1, 0.03);
        Pore far = new Pore(9, 2, 0.4, 0.1, 0.03);
        Nearby<Pore> near = new Nearby<>(List.of(pore, far));
        assertThat(near.at(1.4, 2.4)).containsExactly(pore);
        assertThat(near.at(5, 2)).isEmpty();
        assertThat(near.at(-50, 2)).isEmpty();
        assertThat(new Nearby<Pore>(List.of()).at(0, 0)).isEmpty();
    }

    private static double integral(double step, DoubleBinaryOperator amount) {
        double sum = 0;
        for (double y = -6; y <= 6; y += step) {
            for (double x = -6; x <= 6; x += step) {
                sum += amount.applyAsDouble(x, y) * step * step;
            }
        }
        return sum;
    }
}
