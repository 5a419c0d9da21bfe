package io.github.skindelta.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.SkinReading;
import io.github.skindelta.sample.truth.Truth;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairRendererTest {

    @Test
    void theSameSeedGivesTheSamePixels() {
        PairSpec spec = new PairSpec(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.MILD, 3, 320, 240);
        RenderedPair first = PairRenderer.render(spec);
        RenderedPair second = PairRenderer.render(spec);
        assertThat(pixels(first.before())).isEqualTo(pixels(second.before()));
        assertThat(pixels(first.after())).isEqualTo(pixels(second.after()));
        assertThat(first.truth()).isEqualTo(second.truth());
    }

    @Test
    void theTruthIsTheSameWithoutPainting() {
        PairSpec spec = new PairSpec(Scene.STRIAE_UNCHANGED, Nuisance.HARD, 3, 240, 180);
        assertThat(PairRenderer.truth(spec)).isEqualTo(PairRenderer.render(spec).truth());
    }

    @Test
    void anotherSeedOfTheSameSkinTypeGivesOtherSkin() {
        Truth first = small(Scene.UNCHANGED, Nuisance.NONE, 1).truth();
        Truth second = small(Scene.UNCHANGED, Nuisance.NONE, 7).truth();
        assertThat(first.spec().skinType()).isEqualTo(second.spec().skinType());
        assertThat(first.target()).isNotEqualTo(second.target());
    }

    /** METHODS §2: very light > 55°, light 41–55, intermediate 28–41, tan 10–28, brown −30–10, dark &lt; −30. */
    @ParameterizedTest
    @CsvSource({"0, 55, 70", "1, 41, 55", "2, 28, 41", "3, 10, 28", "4, -30, 10", "5, -60, -30"})
    void skinTypesSpanTheTypologyAngles(long seed, double above, double below) {
        SkinReading skin =
                small(Scene.UNCHANGED, Nuisance.NONE, seed).truth().before().reference();
        double ita = Math.toDegrees(Math.atan2(skin.lightness() - 50, skin.b()));
        assertThat(ita).isBetween(above, below);
    }

    @Test
    void withoutNuisancesOnlyTheNoiseDiffers() {
        RenderedPair pair = small(Scene.UNCHANGED, Nuisance.NONE, 2);
        int[] before = pixels(pair.before());
        int[] after = pixels(pair.after());
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            int difference = ((before[i] >> 8) & 0xFF) - ((after[i] >> 8) & 0xFF);
            sum += difference * difference;
        }
        assertThat(Math.sqrt(sum / before.length)).isBetween(0.3, 4.0);
        assertThat(pair.truth().landmarks())
                .allSatisfy(mark -> assertThat(mark.ax()).isCloseTo(mark.bx(), within(1e-9)));
    }

    @Test
    void unchangedSkinReadsTheSame() {
        Truth truth = small(Scene.UNCHANGED, Nuisance.MILD, 4).truth();
        assertThat(truth.after().target()).isEqualTo(truth.before().target());
        assertThat(truth.after().reference()).isEqualTo(truth.before().reference());
        assertThat(truth.before().scarAreaMm2()).isZero();
    }

    @Test
    void theScarLosesThirtyPercentOfItsAreaAndTheTargetItsRedness() {
        Truth truth = small(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.MILD, 1).truth();
        assertThat(truth.after().scarAreaMm2()).isCloseTo(0.7 * truth.before().scarAreaMm2(), within(1e-9));
        assertThat(truth.after().target().erythemaIndex())
                .isLessThan(truth.before().target().erythemaIndex() - 1);
        // The edge of the change reaches into the band around the target, which a filter carries a little farther.
        assertThat(truth.after().reference())
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-6, Double.class)
                .isEqualTo(truth.before().reference());
    }

    @Test
    void rednessGoesDownWithoutTouchingMelanin() {
        Truth truth = small(Scene.REDNESS_DOWN, Nuisance.MILD, 1).truth();
        assertThat(truth.after().target().blood())
                .isLessThan(0.9 * truth.before().target().blood());
        assertThat(truth.after().target().melanin())
                .isEqualTo(truth.before().target().melanin());
    }

    @Test
    void differentSkinHasNoLandmarks() {
        assertThat(small(Scene.DIFFERENT_SKIN, Nuisance.MILD, 1).truth().landmarks())
                .isEmpty();
    }

    @Test
    void sizesThatShowNoSkinAreRefused() {
        assertThatThrownBy(() -> new PairSpec(Scene.UNCHANGED, Nuisance.NONE, 1, 1600, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1600 × 20 px");
    }

    private static RenderedPair small(Scene scene, Nuisance nuisance, long seed) {
        return PairRenderer.render(new PairSpec(scene, nuisance, seed, 240, 180));
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
