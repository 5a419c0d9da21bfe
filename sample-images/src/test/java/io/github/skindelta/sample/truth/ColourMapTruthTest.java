package io.github.skindelta.sample.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.camera.Pose.Motion;
import io.github.skindelta.sample.chemistry.SkinColour;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.skin.Condition;
import io.github.skindelta.sample.skin.Outline;
import io.github.skindelta.sample.skin.Outline.Shape;
import io.github.skindelta.sample.skin.Scar;
import io.github.skindelta.sample.skin.ScarKind;
import io.github.skindelta.sample.skin.Skin;
import io.github.skindelta.sample.skin.SkinState;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an ideal camera's maps show of scenes whose areas are known otherwise. */
class ColourMapTruthTest {

    /** On light skin: striae exceed the skin by an index of 9, so that the threshold is near their contour. */
    @Test
    void onSkinWithRedStriaeTheRedAreaIsTheirs() {
        Truth truth = truth(Scene.STRIAE_RUBRA_NARROW, 6);
        double mm2 = new TargetRing(truth.target()).area() / truth.pxPerMm() / truth.pxPerMm();
        double before = truth.before().colourMap().rednessAreaPercent() / 100 * mm2;
        double after = truth.after().colourMap().rednessAreaPercent() / 100 * mm2;
        // Smoothing by half a millimetre widens or narrows stripes of two millimetres by a tenth of one on either side.
        assertThat(before / truth.before().striae().areaMm2()).isCloseTo(1, within(0.12));
        assertThat(after / truth.after().striae().areaMm2()).isCloseTo(1, within(0.12));
    }

    @Test
    void calmedSkinIsRedInLessOfItsAreaAndMoreEven() {
        Truth truth = truth(Scene.REDNESS_DOWN, 7);
        ColourMapTruth before = truth.before().colourMap();
        ColourMapTruth after = truth.after().colourMap();
        assertThat(before.rednessAreaPercent()).isGreaterThan(20);
        assertThat(after.rednessAreaPercent()).isLessThan(0.5 * before.rednessAreaPercent());
        assertThat(after.evenness()).isLessThan(before.evenness());
        assertThat(after.rednessThreshold())
                .isEqualTo(before.rednessThreshold())
                .isGreaterThanOrEqualTo(3.4);
    }

    /** Its own surroundings hold a fifth of it: it exceeds them in less than the 6 mm² inside its contour. */
    @Test
    void aSmallBrownScarIsOneMoreSpot() {
        PairSpec spec = new PairSpec(Scene.UNCHANGED, Nuisance.NONE, 2, 240, 180);
        Pose pose = new Pose(240, 180, spec.pxPerMm(), Motion.NONE);
        Outline target = disc(700);
        Skin skin = new Skin(5, 3, 60, 1 / spec.pxPerMm());
        Condition without = Condition.untreated(target);
        Scar scar = new Scar(1, ScarKind.HYPERPIGMENTED, disc(6), 6, 1);
        MapGrid grid = new MapGrid(spec, pose);
        ColourMapReader reader =
                new ColourMapReader(grid, new TargetRing(corners(target, pose)), SkinColour.under(6500), place -> true);
        List<ColourMapTruth> maps =
                reader.read(new SkinState(skin, without), new SkinState(skin, without.withScars(List.of(scar))));
        assertThat(maps.get(1).spotCount()).isEqualTo(maps.get(0).spotCount() + 1);
        assertThat(maps.get(1).spotAreaMm2() - maps.get(0).spotAreaMm2()).isBetween(2.0, 6.0);
    }

    private static Outline disc(double areaMm2) {
        return new Outline(1, new Shape(areaMm2, 0, 0, 1, 0, 0, 0, 1));
    }

    private static List<Vertex> corners(Outline outline, Pose pose) {
        return IntStream.range(0, 60)
                .mapToObj(i -> outline.pointAt(6.0 * i))
                .map(mm -> pose.pixelFromSkin(mm[0], mm[1]))
                .map(px -> new Vertex(px[0], px[1]))
                .toList();
    }

    /** Hair is not skin, and wrinkles have no colour. */
    @Test
    void hairAndWrinklesDoNotEnterTheColourOfTheSkin() {
        SessionTruth hairy = truth(Scene.HAIR_UNCHANGED, 8).before();
        SessionTruth wrinkled = truth(Scene.WRINKLES_UNCHANGED, 8).before();
        assertThat(hairy.colourMap()).isEqualTo(wrinkled.colourMap());
        assertThat(hairy.target().erythemaIndex()).isEqualTo(wrinkled.target().erythemaIndex());
    }

    private static Truth truth(Scene scene, long seed) {
        return PairRenderer.truth(new PairSpec(scene, Nuisance.MILD, seed, 240, 180));
    }
}
