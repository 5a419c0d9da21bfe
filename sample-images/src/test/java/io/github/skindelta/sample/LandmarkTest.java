package io.github.skindelta.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.sample.camera.Camera;
import io.github.skindelta.sample.camera.Light;
import io.github.skindelta.sample.camera.Photographer;
import io.github.skindelta.sample.camera.Pose;
import io.github.skindelta.sample.camera.Surface;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.scene.Sitting;
import io.github.skindelta.sample.scene.Story;
import io.github.skindelta.sample.scene.Target;
import io.github.skindelta.sample.skin.Skin;
import io.github.skindelta.sample.skin.SkinState;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.Truth.Landmark;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Landmarks against the pictures: the same skin under the same light and a camera without noise, seen in both poses. */
class LandmarkTest {

    private static final PairSpec SPEC = new PairSpec(Scene.UNCHANGED, Nuisance.MILD, 8, 1200, 900);
    private static final int RADIUS = 22;

    @Test
    void thePicturesAgreeWithTheLandmarksToATwentiethOfAPixel() {
        Truth truth = PairRenderer.render(SPEC).truth();
        Sitting sitting = new Sitting(SPEC, 1.4);
        Story story = new Story(SPEC, Target.of(SPEC, sitting));
        SkinState skin = new SkinState(new Skin(5, 3, 63, 1 / SPEC.pxPerMm()), story.before());
        BufferedImage before = photograph(skin, sitting.poseBefore());
        BufferedImage after = photograph(skin, sitting.poseAfter());

        List<Double> offsetsX = new ArrayList<>();
        List<Double> offsetsY = new ArrayList<>();
        for (Landmark mark : truth.landmarks()) {
            if (inside(mark.bx(), mark.by()) && inside(mark.ax(), mark.ay())) {
                Patch patch = new Patch(before, after, mark, truth.landmarks());
                offsetsX.add(patch.offset(1, 0));
                offsetsY.add(patch.offset(0, 1));
            }
        }
        assertThat(offsetsX).hasSizeGreaterThan(60);
        assertThat(Math.abs(mean(offsetsX))).isLessThan(0.02);
        assertThat(Math.abs(mean(offsetsY))).isLessThan(0.02);
        assertThat(rms(offsetsX)).isLessThan(0.05);
        assertThat(rms(offsetsY)).isLessThan(0.05);
    }

    private static BufferedImage photograph(SkinState skin, Pose pose) {
        Surface surface = new Surface(skin, pose, SPEC.width(), SPEC.height());
        Camera noiseless = Camera.linear(1.4, new Camera.Sensor(0, 0));
        return new Photographer(surface, new Light(60, 45, 0.45, 5500), noiseless).photograph();
    }

    private static boolean inside(double x, double y) {
        return Math.min(x, y) > 80 && x < SPEC.width() - 80 && y < SPEC.height() - 80;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElseThrow();
    }

    private static double rms(List<Double> values) {
        return Math.sqrt(values.stream().mapToDouble(v -> v * v).average().orElseThrow());
    }

    /** The skin around one landmark; between the photos it is mapped affinely, fitted to the nearest landmarks. */
    private record Patch(BufferedImage before, BufferedImage after, Landmark mark, List<Landmark> all) {

        /** How far, in after pixels along (ux, uy), the best match lies from the landmark: the vertex of a parabola. */
        double offset(double ux, double uy) {
            double back = mismatch(-0.5 * ux, -0.5 * uy);
            double here = mismatch(0, 0);
            double forth = mismatch(0.5 * ux, 0.5 * uy);
            return 0.25 * (back - forth) / (back - 2 * here + forth);
        }

        private double mismatch(double shiftX, double shiftY) {
            double[] affine = affine();
            double sum = 0;
            for (int v = -RADIUS; v <= RADIUS; v++) {
                for (int u = -RADIUS; u <= RADIUS; u++) {
                    double x = mark.ax() + affine[0] * u + affine[1] * v + shiftX;
                    double y = mark.ay() + affine[2] * u + affine[3] * v + shiftY;
                    double difference = cubic(after, x, y) - cubic(before, mark.bx() + u, mark.by() + v);
                    sum += difference * difference;
                }
            }
            return sum;
        }

        private double[] affine() {
            double[] normal = new double[3];
            double[] right = new double[4];
            for (Landmark other : all) {
                double u = other.bx() - mark.bx();
                double v = other.by() - mark.by();
                if (Math.hypot(u, v) < 1.1 * SPEC.width() / 16) {
                    normal[0] += u * u;
                    normal[1] += u * v;
                    normal[2] += v * v;
                    right[0] += (other.ax() - mark.ax()) * u;
                    right[1] += (other.ax() - mark.ax()) * v;
                    right[2] += (other.ay() - mark.ay()) * u;
                    right[3] += (other.ay() - mark.ay()) * v;
                }
            }
            double det = normal[0] * normal[2] - normal[1] * normal[1];
            return new double[] {
                (right[0] * normal[2] - right[1] * normal[1]) / det,
                (right[1] * normal[0] - right[0] * normal[1]) / det,
                (right[2] * normal[2] - right[3] * normal[1]) / det,
                (right[3] * normal[0] - right[2] * normal[1]) / det
            };
        }

        /** Green by Catmull–Rom's cubic. */
        private static double cubic(BufferedImage image, double x, double y) {
            int column = (int) Math.floor(x);
            int row = (int) Math.floor(y);
            double sum = 0;
            for (int j = -1; j <= 2; j++) {
                for (int i = -1; i <= 2; i++) {
                    int green = (image.getRGB(column + i, row + j) >> 8) & 0xFF;
                    sum += weight(x - column - i) * weight(y - row - j) * green;
                }
            }
            return sum;
        }

        private static double weight(double t) {
            double d = Math.abs(t);
            return d < 1 ? 1 - d * d * (2.5 - 1.5 * d) : 2 - d * (4 - d * (2.5 - 0.5 * d));
        }
    }
}
