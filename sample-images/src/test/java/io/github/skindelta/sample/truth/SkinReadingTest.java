package io.github.skindelta.sample.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scenes do to the skin, as the truth tells it. */
class SkinReadingTest {

    /** The change fades from the target's middle to its edge: a disc's mean is about two thirds of its middle. */
    @ParameterizedTest
    @CsvSource({"REDNESS_DOWN, 0.6", "REDNESS_UP, 1.8"})
    void diffuseRednessChangesBloodAndNothingElse(Scene scene, double middle) {
        Truth truth = truth(scene);
        double factor = truth.after().target().blood() / truth.before().target().blood();
        assertThat(Math.log(factor) / Math.log(middle)).isBetween(0.5, 0.85);
        assertThat(truth.after().target().melanin())
                .isEqualTo(truth.before().target().melanin());
        assertThat(truth.after().target().textureCoarse())
                .isEqualTo(truth.before().target().textureCoarse());
        assertThat(truth.after().reference()).isEqualTo(truth.before().reference());
    }

    @Test
    void fadingPigmentTakesAQuarterOfTheMelaninInTheMiddle() {
        Truth truth = truth(Scene.PIGMENTATION_DOWN);
        double factor =
                truth.after().target().melanin() / truth.before().target().melanin();
        assertThat(Math.log(factor) / Math.log(0.75)).isBetween(0.5, 0.85);
        assertThat(truth.after().target().blood())
                .isEqualTo(truth.before().target().blood());
    }

    @Test
    void smoothingTakesTheSameShareOfBothBands() {
        Truth truth = truth(Scene.TEXTURE_SMOOTHING);
        double fine =
                truth.after().target().textureFine() / truth.before().target().textureFine();
        double coarse =
                truth.after().target().textureCoarse() / truth.before().target().textureCoarse();
        // 30 % in the middle, two thirds of that over a disc; shading is nearly linear in such shallow slopes.
        assertThat(fine).isBetween(0.74, 0.86);
        assertThat(coarse).isCloseTo(fine, within(0.04));
        assertThat(truth.after().reference().textureFine())
                .isCloseTo(truth.before().reference().textureFine(), within(1e-5));
        assertThat(truth.after().target().erythemaIndex())
                .isEqualTo(truth.before().target().erythemaIndex());
    }

    @Test
    void theTextureOfUntouchedSkinIsTheSameInTargetAndReference() {
        Truth truth = truth(Scene.UNCHANGED);
        SkinReading target = truth.before().target();
        SkinReading reference = truth.before().reference();
        // Depth of the furrows varies over centimetres, as it does on a forearm.
        assertThat(target.textureFine() / reference.textureFine()).isBetween(0.75, 1.3);
        assertThat(target.textureCoarse() / reference.textureCoarse()).isBetween(0.75, 1.3);
    }

    /** Nearly all of the target has the change in full: its mean is nearer to the middle than that of other scenes. */
    @Test
    void aWideChangeIsOfBloodMelaninAndReliefAtOnce() {
        Truth truth = truth(Scene.WIDE_CHANGE);
        SkinReading before = truth.before().target();
        SkinReading after = truth.after().target();
        assertThat(after.blood() / before.blood()).isBetween(1.5, 2.5);
        assertThat(after.melanin() / before.melanin()).isBetween(0.65, 0.85);
        assertThat(after.textureFine() / before.textureFine()).isBetween(0.5, 0.75);
        assertThat(truth.after().reference().blood())
                .isEqualTo(truth.before().reference().blood());
        assertThat(truth.after().scars()).hasSize(3);
    }

    private static Truth truth(Scene scene) {
        return PairRenderer.render(new PairSpec(scene, Nuisance.MILD, 13, 800, 600))
                .truth();
    }
}
