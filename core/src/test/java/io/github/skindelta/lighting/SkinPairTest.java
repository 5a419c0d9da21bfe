package io.github.skindelta.lighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.calibration.TypicalTone;
import io.github.skindelta.lighting.LightMatch.LogGain;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.SkinSelector;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A painted forearm and the same under another light, 16 bits: a step of the encoding is 1e-4 of the light at most. */
class SkinPairTest {

    private static final Region TARGET = Region.rectangle(149.5, 99.5, 100, 100);
    private static final Photo BEFORE = Painted.photo("before", 400, 300, Painted::forearm);
    private static final Photo WARMER =
            Painted.photo("after", 400, 300, (x, y) -> Painted.times(Painted.forearm(x, y), 1.15, 1.02, 0.85));

    @Test
    void theGainOfEachChannelIsFound() {
        LightMatch light = pair(BEFORE, WARMER, Homography.scaling(1), TARGET).light();
        assertThat(light.tier()).isEqualTo(LightMatch.Tier.REFERENCE_SKIN);
        assertThat(light.logGain().red()).isCloseTo(Math.log(1.15), within(1e-3));
        assertThat(light.logGain().green()).isCloseTo(Math.log(1.02), within(1e-3));
        assertThat(light.logGain().blue()).isCloseTo(Math.log(0.85), within(1e-3));
    }

    @Test
    void aGainThatIsTheSameEverywhereLeavesNoResidual() {
        assertThat(pair(BEFORE, WARMER, Homography.scaling(1), TARGET).light().residual())
                .isLessThan(1e-3);
    }

    @Test
    void theGainIsUndone() {
        SkinPair pair = pair(BEFORE, WARMER, Homography.scaling(1), TARGET);
        for (int x = 0; x < 400; x += 7) {
            float before = pair.before().linear().blue().at(x, 200);
            assertThat(pair.after().linear().blue().at(x, 200)).isCloseTo(before, within(1e-3f * before));
        }
    }

    @Test
    void theBeforePhotoStaysAsItsCameraSawIt() {
        SkinPair pair = pair(BEFORE, WARMER, Homography.scaling(1), TARGET);
        double shown = BEFORE.linear(BEFORE.bounds()).red().at(50, 60);
        assertThat(pair.before().linear().red().at(50, 60)).isEqualTo((float) TypicalTone.undone(shown));
    }

    /** The target turns dark; the light is judged on what is around it. */
    @Test
    void whatHappensToTheTargetDoesNotLookLikeLight() {
        Photo treated = Painted.photo("after", 400, 300, (x, y) -> {
            boolean isTarget = x >= 150 && x < 250 && y >= 100 && y < 200;
            return Painted.times(Painted.forearm(x, y), isTarget ? 0.7 : 1, isTarget ? 0.5 : 1, isTarget ? 0.5 : 1);
        });
        LogGain gain =
                pair(BEFORE, treated, Homography.scaling(1), TARGET).light().logGain();
        assertThat(gain.green()).isCloseTo(0, within(1e-3));
    }

    /** Twice as large, each pixel shown four times: the light is the same. */
    @Test
    void aPhotoFromNearerHasTheSameLight() {
        Photo nearer = Painted.photo("after", 800, 600, (x, y) -> Painted.forearm(x / 2, y / 2));
        Homography nearerFromBefore = Homography.of(2, 0, 0.5, 0, 2, 0.5, 0, 0, 1);
        LogGain gain = pair(BEFORE, nearer, nearerFromBefore, TARGET).light().logGain();
        assertThat(gain.red()).isCloseTo(0, within(1e-3));
    }

    @Test
    void aPixelOfAPhotoFromNearerShowsLessSkin() {
        Photo nearer = Painted.photo("after", 800, 600, (x, y) -> Painted.forearm(x / 2, y / 2));
        SkinPair pair = pair(BEFORE, nearer, Homography.scaling(2), TARGET);
        assertThat(pair.before().area().row(20).at(10)).isCloseTo(0.05 * 0.05, within(1e-12));
        assertThat(pair.after().area().row(20).at(10)).isCloseTo(0.025 * 0.025, within(1e-12));
        assertThat(pair.after().ruler().perPixel()).isCloseTo(0.025, within(1e-12));
        assertThat(pair.after().ruler().perCoarserPixel()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void withoutReferenceSkinTheLightIsNotKnown() {
        LightMatch light = pair(BEFORE, WARMER, Homography.scaling(1)).light();
        assertThat(light).isEqualTo(new LightMatch(LightMatch.Tier.NONE, new LogGain(0, 0, 0), 1, 0.1, 0));
    }

    private static SkinPair pair(Photo before, Photo after, Homography afterFromBefore, Region... targets) {
        Alignment alignment = new Alignment(Warp.of(afterFromBefore), 100, 100, 0.5, point -> 0.5);
        return SkinPair.of(
                SkinSelector.select(before, after, alignment, new SkinSelector.Drawing(List.of(targets), List.of())),
                alignment,
                OptionalDouble.of(0.05),
                new Point(200, 150));
    }
}
