package io.github.skindelta.sample.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.skindelta.sample.camera.Pose;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PropPlacesTest {

    /** 2 % of the height, the free space that is promised. */
    private static final double MARGIN_PX = 24;

    @ParameterizedTest
    @EnumSource(Nuisance.class)
    void bothPhotosShowAllPropsWhole(Nuisance nuisance) {
        for (long seed = 1; seed <= 40; seed++) {
            Sitting sitting = sitting(nuisance, seed);
            assertThat(sitting.props()).extracting(PlacedProp::prop).containsExactly(Prop.values());
            for (Pose pose : List.of(sitting.poseBefore(), sitting.poseAfter())) {
                assertThat(sitting.props())
                        .flatMap(placed -> placed.sheet().corners(pose))
                        .allSatisfy(corner -> {
                            assertThat(corner[0]).isBetween(MARGIN_PX, 1599 - MARGIN_PX);
                            assertThat(corner[1]).isBetween(MARGIN_PX, 1199 - MARGIN_PX);
                        });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Nuisance.class)
    void propsLieBesideEachOtherAndBesideTheTarget(Nuisance nuisance) {
        for (long seed = 1; seed <= 40; seed++) {
            PairSpec spec = spec(nuisance, seed, 1600, 1200);
            Sitting sitting = new Sitting(spec, 1);
            List<PlacedProp> props = sitting.props();
            assertThat(distance(props.get(0), props.get(1)))
                    .isGreaterThan(props.get(0).radiusMm() + props.get(1).radiusMm());
            Target target = Target.of(spec, sitting);
            assertThat(props)
                    .allSatisfy(prop -> assertThat(target.outline().relativeArea(prop.centreX(), prop.centreY()))
                            .isGreaterThan(1));
        }
    }

    @Test
    void aStripWithoutRoomIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sitting(spec(Nuisance.HARD, 1, 1600, 400), 1).props())
                .withMessageContaining("1600 × 400 px show no place for COLOUR_CARD");
    }

    private static double distance(PlacedProp one, PlacedProp other) {
        return Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY());
    }

    private static Sitting sitting(Nuisance nuisance, long seed) {
        return new Sitting(spec(nuisance, seed, 1600, 1200), 1);
    }

    private static PairSpec spec(Nuisance nuisance, long seed, int width, int height) {
        return new PairSpec(Scene.UNCHANGED, nuisance, seed, width, height, EnumSet.allOf(Prop.class));
    }
}
