package io.github.skindelta.align.dense;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.Painted;
import io.github.skindelta.Rendered;
import io.github.skindelta.align.PointPair;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefinerTest {

    /** The lamp has gone to the other side: furrows are bright where they were dark. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void underOppositeLightHalfOfAllPlacesAreFoundWithinAPixel(long seed) {
        Rendered pair = Rendered.of(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.SEVERE, seed);
        Homography start = rough(pair.landmarks());
        assertThat(pair.medianError(start::map)).isGreaterThan(3);
        Refinement refinement =
                refiner(pair.before(), pair.after()).refine(start).orElseThrow();
        assertThat(pair.medianError(refinement.warp()::map)).isLessThanOrEqualTo(1);
    }

    @Test
    void nearlyAllPatchesOfTheSameSkinAreFound() {
        Rendered pair = Rendered.mild(Scene.SCAR_FADES_AND_SHRINKS, 1);
        Refinement refinement = refiner(pair.before(), pair.after())
                .refine(rough(pair.landmarks()))
                .orElseThrow();
        assertThat(refinement.found()).hasSizeGreaterThan(refinement.looked().size() * 9 / 10);
    }

    /** By chance one in nine, 3 × 3 of 9 × 9 shifts; the judge refuses fewer than 35 %. */
    @Test
    void fewPatchesOfOtherSkinAreFound() {
        Rendered pair = Rendered.mild(Scene.DIFFERENT_SKIN, 1);
        Refinement refinement = refiner(pair.before(), pair.after())
                .refine(Homography.scaling(1))
                .orElseThrow();
        assertThat(refinement.found()).hasSizeLessThan(refinement.looked().size() * 35 / 100);
    }

    @Test
    void whereThePhotosDoNotOverlapThereIsNothingToRefine() {
        Photo photo = Painted.photo("painted", 400, 300, Painted::forearm);
        Homography away = Homography.of(1, 0, 390, 0, 1, 0, 0, 0, 1);
        assertThat(refiner(photo, photo).refine(away)).isEmpty();
    }

    private static Refiner refiner(Photo before, Photo after) {
        return Refiner.of(
                Pyramid.of(before, 1, Refiner.SCALES),
                Pyramid.of(after, 1, Refiner.SCALES),
                before.bounds(),
                point -> true);
    }

    /** The similarity through the first and the last landmark, 5 px to the left: no tilt, no bending. */
    private static Homography rough(List<PointPair> landmarks) {
        PointPair first = landmarks.get(0);
        PointPair last = landmarks.get(landmarks.size() - 1);
        Point before = minus(last.before(), first.before());
        Point after = minus(last.after(), first.after());
        double length = before.x() * before.x() + before.y() * before.y();
        double a = (after.x() * before.x() + after.y() * before.y()) / length;
        double b = (after.y() * before.x() - after.x() * before.y()) / length;
        double x =
                first.after().x() - a * first.before().x() + b * first.before().y();
        double y =
                first.after().y() - b * first.before().x() - a * first.before().y();
        return Homography.of(a, -b, x - 5, b, a, y, 0, 0, 1);
    }

    private static Point minus(Point one, Point other) {
        return new Point(one.x() - other.x(), one.y() - other.y());
    }
}
