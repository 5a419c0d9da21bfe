package io.github.skindelta.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.RenderedPair;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.PlacedProp;
import io.github.skindelta.sample.scene.Prop;
import io.github.skindelta.sample.scene.PropTruth;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.scene.Sitting;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tag of rendered pairs, on the lightest (seed 6) and the darkest skin (seed 5), found in the compressed photos. */
class RenderedTagTest {

    private static final double SIDE_MM = 12;

    @ParameterizedTest
    @CsvSource({"MILD, 6", "MILD, 5", "HARD, 6", "HARD, 5"})
    void theTagGivesTheScaleOfBothPhotos(Nuisance nuisance, long seed) {
        PairSpec spec = new PairSpec(Scene.UNCHANGED, nuisance, seed, 1600, 1200, Set.of(Prop.TAG));
        Sitting sitting = new Sitting(spec, 1);
        PlacedProp tag = sitting.props().get(0);
        RenderedPair pair = PairRenderer.render(spec);
        Marker before = Marker.in(Photo.decode(pair.beforeJpeg(), "before.jpg"), SIDE_MM);
        Marker after = Marker.in(Photo.decode(pair.afterJpeg(), "after.jpg"), SIDE_MM);

        assertThat(before.scale().millimetresPerPixel() * spec.pxPerMm()).isCloseTo(1, within(0.005));
        // The skin below the tag is stretched by up to 1.4 %, the tag is not: 0.6 % RMS over seeds 1 to 40.
        assertThat(after.scale().millimetresPerPixel() * pxPerMm(sitting.poseAfter(), tag))
                .isCloseTo(1, within(0.015));
        // Encoded, a blurred edge lies in the dark: the square shrinks by 0.3 px a side, by 1 px where defocus is
        // worst.
        assertCorners(before, PropTruth.of(tag, sitting.poseBefore()), 0.5);
        assertCorners(after, PropTruth.of(tag, sitting.poseAfter()), 1.7);
    }

    /** Of the skin below the tag: root of the area that its square covers in the photo. */
    private static double pxPerMm(Pose pose, PlacedProp tag) {
        double half = SIDE_MM / 2;
        double[] left = pose.pixelFromSkin(tag.centreX() - half, tag.centreY());
        double[] right = pose.pixelFromSkin(tag.centreX() + half, tag.centreY());
        double[] top = pose.pixelFromSkin(tag.centreX(), tag.centreY() - half);
        double[] bottom = pose.pixelFromSkin(tag.centreX(), tag.centreY() + half);
        double area = (right[0] - left[0]) * (bottom[1] - top[1]) - (right[1] - left[1]) * (bottom[0] - top[0]);
        return Math.sqrt(area) / SIDE_MM;
    }

    private static void assertCorners(Marker marker, PropTruth truth, double px) {
        assertThat(truth.corners())
                .allSatisfy(corner -> assertThat(marker.corners())
                        .anySatisfy(found -> assertThat(distance(found, corner)).isLessThan(px)));
    }

    private static double distance(Point found, PropTruth.Spot corner) {
        return Math.hypot(found.x() - corner.x(), found.y() - corner.y());
    }
}
