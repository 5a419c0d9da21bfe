package io.github.skindelta.sample.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.camera.Camera;
import io.github.skindelta.sample.camera.Camera.Unevenness;
import io.github.skindelta.sample.camera.Light;
import io.github.skindelta.sample.camera.Pose;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The levels of nuisance as {@link Nuisance} states them, over many seeds. */
class SittingTest {

    private static final double EXPOSURE = 1.2;

    @Test
    void withoutNuisancesOnlyTheNoiseDiffers() {
        assertThat(sittings(Nuisance.NONE)).allSatisfy(sitting -> {
            assertThat(sitting.lightAfter()).isEqualTo(sitting.lightBefore());
            Camera before = sitting.cameraBefore();
            Camera after = sitting.cameraAfter();
            assertThat(after.sensor().noiseSeed()).isNotEqualTo(before.sensor().noiseSeed());
            assertThat(new Camera(after.gains(), after.unevenness(), after.lens(), before.sensor(), after.processing()))
                    .isEqualTo(before)
                    .isEqualTo(Camera.linear(EXPOSURE, before.sensor()));
            assertThat(sitting.poseAfter().pixelFromSkin(31, -17)).containsExactly(1419.5, 259.5);
        });
    }

    @ParameterizedTest
    @CsvSource({"MILD, 15, 15", "HARD, 50, 50", "SEVERE, 90, 180"})
    void theLampIsTurned(Nuisance nuisance, double least, double most) {
        assertThat(sittings(nuisance)).allSatisfy(sitting -> {
            double turn = sitting.lightAfter().azimuthDegrees()
                    - sitting.lightBefore().azimuthDegrees();
            assertThat(Math.abs(Math.IEEEremainder(turn, 360))).isBetween(least - 1e-9, most + 1e-9);
        });
    }

    @ParameterizedTest
    @EnumSource(Nuisance.class)
    void theLampStandsBetween35And60Degrees(Nuisance nuisance) {
        assertThat(sittings(nuisance))
                .flatMap(sitting -> List.of(sitting.lightBefore(), sitting.lightAfter()))
                .extracting(Light::elevationDegrees)
                .allSatisfy(degrees -> assertThat(degrees).isBetween(35.0, 60.0))
                // Nearly all of the range is used.
                .anySatisfy(degrees -> assertThat(degrees).isLessThan(38))
                .anySatisfy(degrees -> assertThat(degrees).isGreaterThan(57));
    }

    @Test
    void oneRoomHasOneColourOfLight() {
        assertThat(sittings(Nuisance.MILD)).allSatisfy(sitting -> {
            assertThat(sitting.lightBefore().kelvin()).isBetween(4300.0, 6500.0);
            assertThat(sitting.lightAfter().kelvin())
                    .isEqualTo(sitting.lightBefore().kelvin());
            assertThat(sitting.cameraAfter().processing())
                    .isEqualTo(sitting.cameraBefore().processing());
            assertThat(sitting.cameraAfter().lens())
                    .isEqualTo(sitting.cameraBefore().lens());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"HARD", "SEVERE"})
    void anotherRoomHasAnotherColourOfLight(Nuisance nuisance) {
        assertThat(sittings(nuisance)).allSatisfy(sitting -> {
            double before = sitting.lightBefore().kelvin();
            double after = sitting.lightAfter().kelvin();
            assertThat(Math.abs(after - before)).isBetween(600.0, 1500.0);
            assertThat(List.of(before, after))
                    .allSatisfy(kelvin -> assertThat(kelvin).isBetween(2900.0, 6800.0));
        });
    }

    @ParameterizedTest
    @CsvSource({"MILD, 0.15, 0.025", "HARD, 0.33333333, 0.07", "SEVERE, 0.33333333, 0.07"})
    void exposureAndWhiteBalanceKeepTheirLimits(Nuisance nuisance, double stops, double whiteBalance) {
        assertThat(sittings(nuisance)).allSatisfy(sitting -> {
            assertWithin(sitting.cameraBefore().gains(), EXPOSURE, whiteBalance);
            Camera.Gains after = sitting.cameraAfter().gains();
            double gain = EXPOSURE * Math.pow(2, after.green() > EXPOSURE ? stops : -stops);
            assertWithin(after, gain, whiteBalance);
        });
    }

    private static void assertWithin(Camera.Gains gains, double gain, double limit) {
        assertThat(List.of(gains.red(), gains.green(), gains.blue()))
                .doesNotHaveDuplicates()
                .allSatisfy(channel -> assertThat(channel / gain).isCloseTo(1, within(limit + 1e-6)));
    }

    @ParameterizedTest
    @CsvSource({"MILD, 0.01", "HARD, 0.04", "SEVERE, 0.04"})
    void lightAndItsColourFallAcrossTheFrameWithinTheirLimits(Nuisance nuisance, double limit) {
        assertThat(sittings(nuisance))
                .flatMap(sitting -> List.of(sitting.cameraBefore(), sitting.cameraAfter()))
                .extracting(Camera::unevenness)
                .doesNotHaveDuplicates()
                .allSatisfy(light -> {
                    assertThat(Math.hypot(light.redX(), light.redY())).isBetween(limit / 2, limit);
                    assertThat(Math.hypot(light.blueX(), light.blueY())).isLessThanOrEqualTo(limit);
                    assertThat(Math.abs(light.lightX())).isLessThanOrEqualTo(0.10);
                    assertThat(Math.abs(light.lightY())).isLessThanOrEqualTo(0.10);
                    assertThat(Math.abs(light.lightCorners())).isLessThanOrEqualTo(0.05);
                })
                .extracting(Unevenness::redX)
                .anySatisfy(red -> assertThat(red).isGreaterThan(0.8 * limit))
                .anySatisfy(red -> assertThat(red).isLessThan(-0.8 * limit));
    }

    @ParameterizedTest
    @EnumSource(names = {"HARD", "SEVERE"})
    void theOtherPhoneIsOutOfFocusNoisierAndCompressesMore(Nuisance nuisance) {
        assertThat(sittings(nuisance)).allSatisfy(sitting -> {
            Camera before = sitting.cameraBefore();
            Camera after = sitting.cameraAfter();
            assertThat(before.lens().defocusSigmaPx()).isZero();
            assertThat(after.lens().defocusSigmaPx()).isBetween(1.0, 1.6);
            assertThat(after.sensor().noise()).isGreaterThan(before.sensor().noise());
            assertThat(before.processing().jpegQuality()).isEqualTo(0.92);
            assertThat(after.processing().jpegQuality()).isEqualTo(0.75);
            double contrast =
                    after.processing().contrast() - before.processing().contrast();
            assertThat(Math.abs(contrast)).isBetween(0.06, 0.12);
        });
    }

    /** From the homography alone, so with the skin's own shift of up to 0.3 mm between two places 60 mm apart. */
    @ParameterizedTest
    @CsvSource({"MILD, 9, 1.12", "HARD, 15, 1.20", "SEVERE, 15, 1.20"})
    void thePictureIsTurnedAndScaled(Nuisance nuisance, double turn, double scale) {
        assertThat(sittings(nuisance)).allSatisfy(sitting -> {
            Pose pose = sitting.poseAfter();
            double[] left = pose.pixelFromSkin(-30, 0);
            double[] right = pose.pixelFromSkin(30, 0);
            double degrees = Math.toDegrees(Math.atan2(right[1] - left[1], right[0] - left[0]));
            assertThat(Math.abs(degrees)).isCloseTo(turn, within(2.5));
            double length = Math.hypot(right[0] - left[0], right[1] - left[1]) / (60 * 20);
            assertThat(length > 1 ? length : 1 / length).isCloseTo(scale, within(0.03));
        });
    }

    /** Blur in pixels means the same blur of the skin only if it grows with the picture. */
    @Test
    void defocusScalesWithThePicture() {
        Camera small = new Sitting(new PairSpec(Scene.UNCHANGED, Nuisance.HARD, 3, 800, 600), 1).cameraAfter();
        Camera large = new Sitting(new PairSpec(Scene.UNCHANGED, Nuisance.HARD, 3, 1600, 1200), 1).cameraAfter();
        assertThat(large.lens().defocusSigmaPx()).isEqualTo(2 * small.lens().defocusSigmaPx());
    }

    private static Stream<Sitting> sittings(Nuisance nuisance) {
        return LongStream.rangeClosed(1, 60)
                .mapToObj(seed -> new Sitting(new PairSpec(Scene.UNCHANGED, nuisance, seed, 1600, 1200), EXPOSURE));
    }
}
