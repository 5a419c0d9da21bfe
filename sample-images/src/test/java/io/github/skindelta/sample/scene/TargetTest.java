package io.github.skindelta.sample.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final double FRAME_MM2 = PairSpec.WIDTH_MM * 60;

    /** The change fades in the outer quarter of the target: 0.46 of the frame, 0.40 at half strength and more. */
    @ParameterizedTest
    @CsvSource({"MILD, 0.45", "HARD, 0.36"})
    void aWideChangeTakesTwoFifthsOfTheFrameAndLessOnlyWhereThatDoesNotFit(Nuisance nuisance, double least) {
        for (long seed = 1; seed <= 24; seed++) {
            PairSpec spec = new PairSpec(Scene.WIDE_CHANGE, nuisance, seed, 1600, 1200);
            double share = Target.of(spec, new Sitting(spec, 1)).areaMm2() / FRAME_MM2;
            assertThat(share).isBetween(least, 0.46 + 1e-9);
        }
    }
}
