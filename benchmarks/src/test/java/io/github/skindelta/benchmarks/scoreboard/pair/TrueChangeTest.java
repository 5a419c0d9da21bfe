package io.github.skindelta.benchmarks.scoreboard.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.skindelta.benchmarks.PaintedPair;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.SessionTruth;
import io.github.skindelta.sample.truth.SkinReading;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.Truth.Vertex;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrueChangeTest {

    private static final PairSpec SMALL = new PairSpec(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.MILD, 1, 320, 240);

    @Test
    void theTrueChangeIsOfTargetLessReference() {
        Truth painted = PaintedPair.of(SMALL).truth();
        Truth truth = new Truth(
                SMALL,
                4,
                List.of(),
                List.of(new Vertex(0, 0), new Vertex(40, 0), new Vertex(40, 40), new Vertex(0, 40)),
                day(painted.before(), reading(20, 0.06), reading(15, 0.05)),
                day(painted.after(), reading(18, 0.09), reading(15, 0.05)));
        assertThat(value(truth, BoardMetric.REDNESS)).isEqualTo(-2);
        assertThat(value(truth, BoardMetric.TEXTURE_FINE)).isCloseTo(50, offset(1e-9));
        assertThat(TrueChange.of(truth)).noneMatch(change -> change.metric() == BoardMetric.TEXTURE_COARSE);
        double scarMm2 = painted.after().scarAreaMm2() - painted.before().scarAreaMm2();
        assertThat(value(truth, BoardMetric.SCAR_AREA)).isEqualTo(scarMm2);
        assertThat(value(truth, BoardMetric.SCAR_AREA_FRACTION))
                .isCloseTo(scarMm2, offset(1e-9)); // The target is 100 mm².
    }

    @Test
    void fewerPoresAndMoreHairAreTrueChanges() {
        Truth pores = PaintedPair.of(new PairSpec(Scene.PORES_SHRINK, Nuisance.MILD, 1, 320, 240))
                .truth();
        // Of the pores 30 % are gone; by chance a few more or fewer, the others are smaller.
        assertThat(value(pores, BoardMetric.PORE_DENSITY)
                        / pores.before().pores().densityPerCm2())
                .isBetween(-0.4, -0.2);
        assertThat(value(pores, BoardMetric.PORE_AREA)).isNegative();
        Truth hair = PaintedPair.of(new PairSpec(Scene.HAIR_GROWS, Nuisance.MILD, 1, 320, 240))
                .truth();
        // 1.3 times as many hairs, 1.1 times as thick: 1.43, less where they hide each other.
        assertThat(value(hair, BoardMetric.HAIR_COVERAGE) / hair.before().hair().coveragePercent())
                .isBetween(0.3, 0.5);
        assertThat(value(hair, BoardMetric.PORE_DENSITY)).isZero();
    }

    private static SessionTruth day(SessionTruth painted, SkinReading target, SkinReading reference) {
        return new SessionTruth(
                target,
                reference,
                painted.scars(),
                painted.props(),
                painted.light(),
                painted.camera(),
                painted.wrinkles(),
                painted.pores(),
                painted.striae(),
                painted.hair(),
                painted.colourMap());
    }

    private static SkinReading reading(double erythemaIndex, double textureFine) {
        return new SkinReading(0.02, 0.01, erythemaIndex, 30, 65, 10, 15, textureFine, 0);
    }

    private static double value(Truth truth, BoardMetric metric) {
        return TrueChange.of(truth).stream()
                .filter(change -> change.metric() == metric)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void smootherSkinHasATrueChangeOfBothTextures() {
        Truth truth = PaintedPair.of(new PairSpec(Scene.TEXTURE_SMOOTHING, Nuisance.MILD, 1, 320, 240))
                .truth();
        // Relief 30 % shallower in the middle of the target, less towards its rim; at this size fine relief is blurred.
        assertThat(value(truth, BoardMetric.TEXTURE_COARSE)).isBetween(-30.0, -10.0);
        assertThat(TrueChange.headlines(Scene.TEXTURE_SMOOTHING))
                .containsExactlyInAnyOrder(BoardMetric.TEXTURE_FINE, BoardMetric.TEXTURE_COARSE);
    }
}
