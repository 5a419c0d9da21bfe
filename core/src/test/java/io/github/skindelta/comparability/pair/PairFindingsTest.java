package io.github.skindelta.comparability.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.skindelta.Rendered;
import io.github.skindelta.Retouched;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.comparability.MetricGroups;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.CaptureFacts;
import io.github.skindelta.photo.CaptureTraits;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.SkinSelector;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pairs that differ in one thing: a rendered photo of 800 × 600 pixels and 10 px per mm beside itself, changed. */
class PairFindingsTest {

    private static final MetricGroups GROUPS = MetricGroups.of(
            Metrics.definitions().stream().map(MetricDefinition::id).toList());

    private static final Region TARGET = Region.rectangle(300, 200, 200, 200);
    private static final BufferedImage SKIN =
            Rendered.mild(Scene.UNCHANGED, 2).pictures().before();
    private static final CaptureFacts MONDAY = facts("2026-03-02T09:30:10", "Canon EOS R6", "RF100mm");
    private static final CaptureFacts FRIDAY = facts("2026-03-06T09:31:00", "Canon EOS R6", "RF100mm");
    private static final Homography SAME = Homography.scaling(1);

    private static CaptureFacts facts(@Nullable String at, String camera, String lens) {
        return new CaptureFacts(at, camera, "sRGB", new CaptureTraits(lens, "1.8.1", false, null, 95));
    }

    private static SkinPair pair(BufferedImage after, Homography map, OptionalDouble millimetresPerPixel) {
        return pair(Retouched.png(SKIN), Retouched.png(after), TARGET, aligned(map), millimetresPerPixel);
    }

    private static Alignment aligned(Homography map) {
        return new Alignment(Warp.of(map), 100, 100, 0.5, point -> 0.5);
    }

    private static SkinPair pair(
            Photo before, Photo after, Region target, Alignment alignment, OptionalDouble millimetresPerPixel) {
        SkinSelector.Drawing drawing = new SkinSelector.Drawing(List.of(target), List.of());
        return SkinPair.of(
                SkinSelector.select(before, after, alignment, drawing),
                alignment,
                millimetresPerPixel,
                new Point(400, 300));
    }

    private static Map<String, Caution> findings(SkinPair pair) {
        return findings(MONDAY, FRIDAY, pair);
    }

    private static Map<String, Caution> findings(CaptureFacts before, CaptureFacts after, SkinPair pair) {
        return PairFindings.of(before, after, pair, GROUPS).stream()
                .collect(Collectors.toMap(Caution::code, finding -> finding));
    }

    private static Map<String, Caution> findings(BufferedImage after) {
        return findings(pair(after, SAME, OptionalDouble.empty()));
    }

    private static SkinPair rendered(Nuisance nuisance) {
        return pair(Rendered.of(Scene.UNCHANGED, nuisance, 2));
    }

    private static SkinPair pair(Rendered rendered) {
        return pair(
                rendered.before(), rendered.after(), rendered.target(), rendered.alignment(), OptionalDouble.empty());
    }

    private static Caution the(String code, Map<String, Caution> findings) {
        assertThat(findings).containsKey(code);
        return Objects.requireNonNull(findings.get(code));
    }

    @Test
    void aPhotoBesideItselfHasNoFindings() {
        assertThat(findings(SKIN)).isEmpty();
    }

    /** 15° of the lamp, as in the same room on another day. */
    @Test
    void aPairFromTheSameRoomHasNoFindings() {
        assertThat(findings(rendered(Nuisance.MILD))).isEmpty();
    }

    /** The lamp stands 90 to 180° farther round; pigment makes the estimate too small by up to 30°. Small photos do not tell. */
    @Test
    void lightFromTheOtherSideIsSaidWithItsAngle() {
        Rendered large = Rendered.of(new PairSpec(Scene.UNCHANGED, Nuisance.SEVERE, 2, 1600, 1200));
        Caution finding = the("light-direction", findings(pair(large)));
        assertThat(finding.found()).isBetween(60.0, 180.0);
        assertThat(finding.metrics()).contains("texture-fine", "scar-area").doesNotContain("redness");
    }

    /** A Gaussian of 1.5 px on top: rounding to 8 bits and the skin's own noise hide some of it. */
    @Test
    void aBlurredAfterPhotoIsFoundAndItsBlurMeasured() {
        Caution finding = the("unequal-blur", findings(Retouched.blurred(SKIN, 1.5)));
        assertThat(finding.found()).isBetween(1.2, 1.8);
        assertThat(finding.message()).startsWith("The after photo is blurrier");
        assertThat(finding.effect()).isEqualTo(Caution.Effect.CAUTION);
    }

    /** 1.5 px of 0.1 mm: at 0.5 mm, the longest wave of fine texture, exp(−4π²·0.15²/0.5²) = 3 % of the power is left. */
    @Test
    void blurThatLeavesNothingOfFineTextureForbidsIt() {
        Caution finding =
                the("lost-in-blur", findings(pair(Retouched.blurred(SKIN, 1.5), SAME, OptionalDouble.of(0.1))));
        assertThat(finding.effect()).isEqualTo(Caution.Effect.FORBIDS);
        assertThat(finding.metrics()).containsExactly("texture-fine", "texture-contrast");
    }

    @Test
    void grainInOnePhotoOnlyIsFound() {
        Caution finding = the("unequal-noise", findings(Retouched.noisy(SKIN, 8)));
        assertThat(finding.message()).startsWith("The after photo is").contains("grainy");
    }

    @Test
    void lightOfAnotherColourIsFoundAndASlightlyWarmerOneIsNot() {
        assertThat(findings(Retouched.tinted(SKIN, 1, 1, 0.85))).containsKey("light-colour");
        assertThat(findings(Retouched.tinted(SKIN, 1.02, 1, 0.97))).isEmpty();
    }

    /** Codes times 0.65 are light times 0.65 to the power of some 2.3: 1.4 stops. */
    @Test
    void aMuchDarkerPhotoIsFound() {
        Caution finding = the("unequal-exposure", findings(Retouched.tinted(SKIN, 0.65, 0.65, 0.65)));
        assertThat(finding.found()).isBetween(1.2, 1.7);
    }

    @Test
    void aViewFromTheSideIsATiltAndATurnIsNot() {
        double cosine = StrictMath.cos(StrictMath.toRadians(30));
        Homography tilted = Homography.of(cosine, 0, 50, 0, 1, 0, 0, 0, 1);
        assertThat(the("tilt", findings(pair(SKIN, tilted, OptionalDouble.empty())))
                        .found())
                .isCloseTo(30, offset(0.1));
        Homography turned = Homography.of(0, -1, 700, 1, 0, -100, 0, 0, 1);
        assertThat(findings(pair(SKIN, turned, OptionalDouble.empty()))).doesNotContainKey("tilt");
    }

    @Test
    void anotherDistanceIsFound() {
        Homography nearer = Homography.of(1.8, 0, -320, 0, 1.8, -240, 0, 0, 1);
        Caution finding = the("unequal-distance", findings(pair(SKIN, nearer, OptionalDouble.empty())));
        assertThat(finding.found()).isCloseTo(1.8, offset(0.01));
    }

    @Test
    void fewPixelsPerMillimetreAreFoundWhereTheScaleIsKnown() {
        assertThat(findings(pair(SKIN, SAME, OptionalDouble.of(0.1)))).containsKey("coarse-resolution");
        assertThat(findings(pair(SKIN, SAME, OptionalDouble.of(0.05)))).doesNotContainKey("coarse-resolution");
    }

    @Test
    void anotherCameraLensOrFlashIsFound() {
        SkinPair pair = pair(SKIN, SAME, OptionalDouble.empty());
        assertThat(the(
                                "unequal-camera",
                                findings(MONDAY, facts("2026-03-06T09:31:00", "Apple iPhone 15", "RF100mm"), pair))
                        .message())
                .contains("camera Canon EOS R6 before, Apple iPhone 15 after")
                .doesNotContain("lens");
        CaptureFacts flashed = new CaptureFacts(
                "2026-03-06T09:31:00", "Canon EOS R6", "sRGB", new CaptureTraits("RF100mm", "1.8.1", true, null, 95));
        assertThat(findings(MONDAY, flashed, pair)).containsOnlyKeys("unequal-flash");
    }

    @Test
    void datesThatDoNotFitAreFound() {
        SkinPair pair = pair(SKIN, SAME, OptionalDouble.empty());
        assertThat(findings(FRIDAY, MONDAY, pair)).containsOnlyKeys("capture-order");
        assertThat(findings(MONDAY, facts("2026-03-02T09:30:50", "Canon EOS R6", "RF100mm"), pair))
                .containsOnlyKeys("capture-same-minute");
        assertThat(findings(MONDAY, facts(null, "Canon EOS R6", "RF100mm"), pair))
                .containsOnlyKeys("capture-date-missing");
    }
}
