package io.github.skindelta.lighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.AreaMean;
import io.github.skindelta.raster.BentSkin;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.SkinSelector;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Skin that bends by up to 8 pixels and did not change otherwise. */
class BentSkinPairTest {

    private static final double MM_PER_PX = 0.05;
    private static final Region TARGET = Region.rectangle(149.5, 99.5, 100, 100);
    private static final Homography TURNED = Homography.of(1.1, -0.12, 25, 0.12, 1.1, -20, 4e-5, -3e-5, 1);
    private static final Warp AFTER_FROM_BEFORE = Warp.of(TURNED, BentSkin.waves(Window.ofSize(400, 300), 25, 8, 300));
    private static final Photo BEFORE = Painted.photo("before", 400, 300, BentSkinPairTest::skin);
    private static final Photo AFTER = Painted.photo("after", 460, 390, (x, y) -> {
        Point before = AFTER_FROM_BEFORE.inverse().map(x, y);
        return skin(before.x(), before.y());
    });

    @Test
    void itsLightIsTheSame() {
        LightMatch.LogGain gain = pair(AFTER_FROM_BEFORE).light().logGain();
        assertThat(gain.red()).isCloseTo(0, within(1e-3));
        assertThat(gain.green()).isCloseTo(0, within(1e-3));
    }

    @Test
    void itsTargetHasTheSameArea() {
        SkinPair pair = pair(AFTER_FROM_BEFORE);
        double mm2 = 100 * 100 * MM_PER_PX * MM_PER_PX;
        assertThat(targetMm2(pair.before(), pair.sites().get(0).before().target()))
                .isCloseTo(mm2, within(1e-9));
        // Pixels along the outline of 440 px, whole or not at all: some 10 px of 12 000.
        assertThat(targetMm2(pair.after(), pair.sites().get(0).after().target()))
                .isCloseTo(mm2, within(0.002 * mm2));
    }

    @Test
    void itsTargetHasTheSameColour() {
        assertThat(change(pair(AFTER_FROM_BEFORE))).isCloseTo(0, within(5e-4));
    }

    /** What the displacement is for. */
    @Test
    void byTheHomographyAloneItsColourSeemsToChange() {
        assertThat(Math.abs(change(pair(Warp.of(TURNED))))).isGreaterThan(5e-3);
    }

    private static double change(SkinPair pair) {
        return targetGreen(pair.after(), pair.sites().get(0).after().target())
                        / targetGreen(
                                pair.before(), pair.sites().get(0).before().target())
                - 1;
    }

    private static double targetGreen(SkinPhoto photo, Mask target) {
        Plane green = photo.linear().green();
        return AreaMean.of(List.of(green), target, photo.window(), photo.area())[0];
    }

    private static double targetMm2(SkinPhoto photo, Mask target) {
        return AreaMean.area(target, photo.window(), photo.area());
    }

    /** A forearm with grain, and a red square of ten pixels' soft edge that fills the target. */
    private static double[] skin(double x, double y) {
        double grain = 1 + 0.04 * Math.sin(x / 5 + 1) * Math.cos(y / 6) + 0.02 * Math.sin(x / 3 - y / 4);
        double red = ramp(60 - Math.abs(x - 199.5)) * ramp(60 - Math.abs(y - 149.5));
        return new double[] {0.51 * grain, 0.35 * grain * (1 - 0.4 * red), 0.27 * grain * (1 - 0.3 * red)};
    }

    private static double ramp(double inside) {
        return Math.min(Math.max(inside / 20, 0), 1);
    }

    private static SkinPair pair(Warp afterFromBefore) {
        Alignment alignment = new Alignment(afterFromBefore, 100, 100, 0.5, point -> 0.5);
        return SkinPair.of(
                SkinSelector.select(BEFORE, AFTER, alignment, new SkinSelector.Drawing(List.of(TARGET), List.of())),
                alignment,
                OptionalDouble.of(MM_PER_PX),
                new Point(199.5, 149.5));
    }
}
