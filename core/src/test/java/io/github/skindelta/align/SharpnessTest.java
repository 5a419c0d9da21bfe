package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.skindelta.Painted;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.GaussianBlur;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.ReducedGrid;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SharpnessTest {

    /** Grain of many widths, about equally strong, as skin in focus has. */
    private static final Plane SKIN = Plane.byRows(400, 300, (y, row) -> {
        for (int x = 0; x < row.length; x++) {
            for (int cell = 3; cell <= 96; cell *= 2) {
                row[x] += (float) (0.03 * Painted.noise(x, y, cell, cell));
            }
        }
    });

    @Test
    void skinInFocusIsSharp() {
        assertThat(percent(SKIN).orElseThrow()).isGreaterThan(3 * Sharpness.LEAST_PERCENT);
    }

    @Test
    void skinOutOfFocusIsNot() {
        assertThat(percent(GaussianBlur.of(SKIN, 6)).orElseThrow()).isLessThan(Sharpness.LEAST_PERCENT);
    }

    @Test
    void grainOfTheCameraDoesNotMakeABlurredPhotoSharp() {
        assertThat(percent(noisy(GaussianBlur.of(SKIN, 6), 0.02)).orElseThrow()).isLessThan(Sharpness.LEAST_PERCENT);
    }

    @Test
    void flatGreyAndNoiseAreNotCalledBlurred() {
        Plane flat = Plane.byRows(400, 300, (y, row) -> {});
        assertThat(percent(flat)).isEmpty();
        assertThat(percent(noisy(flat, 0.5))).isEmpty();
    }

    @Test
    void aBlurredPhotoIsRefusedByName() {
        Photo photo = Painted.photo("after.jpg", 8, 8, (x, y) -> new double[] {0.2, 0.2, 0.2});
        assertThatThrownBy(() -> Sharpness.require(photo, 4))
                .asInstanceOf(InstanceOfAssertFactories.type(NotComparableException.class))
                .extracting(NotComparableException::obstacle)
                .isEqualTo(new Obstacle.TooBlurred("after.jpg", 4, Sharpness.LEAST_PERCENT));
    }

    @Test
    void ofSeveralRefusalsTheOneThatGotFarthestIsShown() {
        List<NotComparableException> refusals = List.of(
                new NotComparableException(new Obstacle.ImplausibleWarp("enlargement", 9, 3)),
                new NotComparableException(new Obstacle.DifferentSkin(3, 100, 35)),
                new NotComparableException(new Obstacle.DifferentSkin(21, 190, 67)),
                new NotComparableException(new Obstacle.TooFewMatches(4, 6)));
        assertThat(MostTelling.of(refusals)).isSameAs(refusals.get(2));
    }

    private static OptionalDouble percent(Plane light) {
        return Sharpness.percent(light, new ReducedGrid(1, light.width(), light.height()), point -> true);
    }

    private static Plane noisy(Plane plane, double spread) {
        Random random = new Random(1);
        float[] grain = new float[plane.width() * plane.height()];
        for (int i = 0; i < grain.length; i++) {
            grain[i] = (float) (spread * random.nextGaussian());
        }
        return Plane.byRows(plane.width(), plane.height(), (y, row) -> {
            for (int x = 0; x < row.length; x++) {
                row[x] = plane.at(x, y) + grain[y * row.length + x];
            }
        });
    }
}
