package io.github.skindelta.sample.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.sample.camera.Pose.Motion;
import org.junit.jupiter.api.Test;

class PoseTest {

    @Test
    void theBeforePhotoShowsMillimetresExactly() {
        double[] skin = new double[2];
        new Pose(1600, 1200, 20, Motion.NONE).skinFromPixel(799.5 + 20, 599.5 - 40, skin);
        assertThat(skin).containsExactly(new double[] {1, -2}, within(1e-12));
    }

    @Test
    void pixelToSkinAndBackIsTheSamePixel() {
        Pose pose = new Pose(1600, 1200, 20, new Motion(9, 1.12, 0.0004, -0.0005, 1.5, -1, 0.42, 99));
        double[] skin = new double[2];
        for (int x = 0; x < 1600; x += 97) {
            for (int y = 0; y < 1200; y += 61) {
                pose.skinFromPixel(x, y, skin);
                double[] pixel = pose.pixelFromSkin(skin[0], skin[1]);
                assertThat(Math.hypot(pixel[0] - x, pixel[1] - y)).isLessThan(1e-6);
            }
        }
    }

    @Test
    void theDeformationIsAFewPixelsAndNoHomography() {
        Pose bent = new Pose(1600, 1200, 20, new Motion(0, 1, 0, 0, 0, 0, 0.42, 99));
        double[] skin = new double[2];
        double largest = 0;
        double sumX = 0;
        for (int i = 0; i < 40; i++) {
            bent.skinFromPixel(40 * i, 600, skin);
            double shift = 20 * skin[0] - (40 * i - 799.5);
            largest = Math.max(largest, Math.abs(shift));
            sumX += shift;
        }
        assertThat(largest).isBetween(1.5, 8.0);
        assertThat(Math.abs(sumX / 40)).isLessThan(largest / 2);
    }
}
