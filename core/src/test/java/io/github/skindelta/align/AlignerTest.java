package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.skindelta.Painted;
import io.github.skindelta.Rendered;
import io.github.skindelta.align.boofcv.BoofCvRegistrar;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.Truth.Landmark;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On rendered pairs, against places of skin that the renderer knows in both photos. */
class AlignerTest {

    private static final Aligner OPENCV = Aligner.with(new OpenCvRegistrar());
    private static final Aligner BOOFCV = Aligner.with(new BoofCvRegistrar());

    /** The skin is deformed by a few pixels, which a homography cannot follow. */
    @ParameterizedTest
    @ValueSource(longs = {1, 3})
    void halfOfAllPlacesAreFoundWithinTwoAndAHalfPixels(long seed) {
        Rendered pair = scar(seed);
        Alignment alignment = pair.alignment();
        assertThat(median(errors(alignment, pair, UnaryOperator.identity()))).isLessThanOrEqualTo(2.5);
    }

    @Test
    void boofCvFindsHalfOfAllPlacesWithinThreePixels() {
        Rendered pair = scar(1);
        Alignment alignment = BOOFCV.align(pair.before(), pair.after());
        assertThat(median(errors(alignment, pair, UnaryOperator.identity()))).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3})
    void theStatedErrorIsWithinAFactorOfThreeOfTheTrueOne(long seed) {
        Rendered pair = scar(seed);
        Alignment alignment = pair.alignment();
        double[] errors = errors(alignment, pair, UnaryOperator.identity());
        assertThat(alignment.registrationErrorPx() / rootMeanSquare(errors)).isBetween(1 / 3.0, 3.0);
    }

    @Test
    void aPhotoTurnedByAQuarterIsFollowed() {
        Rendered pair = scar(1);
        int last = pair.after().height() - 1;
        Photo turned = turnedByAQuarter(pair.pictures().after());
        Alignment alignment = OPENCV.align(pair.before(), turned);
        double[] errors = errors(alignment, pair, after -> new Point(last - after.y(), after.x()));
        assertThat(median(errors)).isLessThanOrEqualTo(2.5);
    }

    @Test
    void aPhotoAlignedWithItselfStays() {
        Photo photo = decoded(part(scar(1).pictures().before()));
        Alignment alignment = OPENCV.align(photo, photo);
        Point corner = alignment.map(new Point(499, 399));
        // Keypoints are the same floats; the fit is exact to rounding.
        assertThat(Math.hypot(corner.x() - 499, corner.y() - 399)).isLessThan(1e-3);
        assertThat(alignment.overlapPercent()).isEqualTo(100);
    }

    @Test
    void theSamePhotosGiveTheSameAlignment() {
        Rendered pair = scar(1);
        Alignment once = pair.alignment();
        Alignment again = OPENCV.align(pair.before(), pair.after());
        assertThat(again.afterFromBefore()).isEqualTo(once.afterFromBefore());
        assertThat(again.registrationErrorPx()).isEqualTo(once.registrationErrorPx());
        assertThat(again.inliers()).isEqualTo(once.inliers());
    }

    @Test
    void landmarksStartTheSameAlignment() {
        Rendered pair = scar(1);
        List<Landmark> marks = pair.truth().landmarks();
        List<PointPair> picked = IntStream.of(0, marks.size() / 3, marks.size() / 2, marks.size() - 1)
                .mapToObj(marks::get)
                .map(mark -> new PointPair(new Point(mark.bx(), mark.by()), new Point(mark.ax(), mark.ay())))
                .toList();
        Alignment alignment = OPENCV.startingFrom(picked).align(pair.before(), pair.after());
        assertThat(median(errors(alignment, pair, UnaryOperator.identity()))).isLessThanOrEqualTo(2.5);
    }

    @Test
    void photosOfDifferentSkinAreRefused() {
        for (Aligner aligner : List.of(OPENCV, BOOFCV)) {
            Rendered pair = Rendered.mild(Scene.DIFFERENT_SKIN, 1);
            assertRefused(aligner, pair.before(), pair.after());
        }
    }

    @Test
    void aMirroredPhotoIsRefused() {
        BufferedImage part = part(scar(1).pictures().before());
        for (Aligner aligner : List.of(OPENCV, BOOFCV)) {
            assertRefused(aligner, decoded(part), mirrored(part));
        }
    }

    @Test
    void aFlatGreyIsRefused() {
        Photo grey = Painted.photo("grey", 400, 300, (x, y) -> new double[] {0.2, 0.2, 0.2});
        assertRefused(OPENCV, grey, grey);
        assertRefused(BOOFCV, grey, grey);
    }

    @Test
    void noiseIsRefused() {
        Photo one = noise(1);
        Photo other = noise(2);
        assertRefused(OPENCV, one, other);
        assertRefused(BOOFCV, one, other);
    }

    @Test
    void aThumbnailIsRefusedAsTooSmall() {
        Photo small = Painted.photo("small", 200, 200, Painted::forearm);
        assertThatThrownBy(() -> OPENCV.align(small, small))
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle())
                                .isEqualTo(new Obstacle.PhotoTooSmall("small", 0.04, 0.05)));
    }

    @Test
    void theErrorOverSeveralPointsIsTheRootOfTheirMeanSquare() {
        Alignment alignment = new Alignment(Warp.of(Homography.scaling(1)), 50, 100, 0, Point::x);
        assertThat(alignment
                        .statedFor(List.of(new Point(1, 0), new Point(7, 0)))
                        .registrationErrorPx())
                .isEqualTo(5);
    }

    private static Rendered scar(long seed) {
        return Rendered.mild(Scene.SCAR_FADES_AND_SHRINKS, seed);
    }

    private static Photo noise(long seed) {
        Random random = new Random(seed);
        return Painted.photo("noise", 500, 400, (x, y) ->
                new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()});
    }

    private static BufferedImage part(BufferedImage picture) {
        return picture.getSubimage(150, 100, 500, 400);
    }

    private static Photo decoded(BufferedImage picture) {
        return Photo.decode(Painted.png(picture), "photo");
    }

    private static Photo turnedByAQuarter(BufferedImage picture) {
        BufferedImage turned = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                turned.setRGB(picture.getHeight() - 1 - y, x, picture.getRGB(x, y));
            }
        }
        return decoded(turned);
    }

    private static Photo mirrored(BufferedImage picture) {
        BufferedImage mirrored = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                mirrored.setRGB(picture.getWidth() - 1 - x, y, picture.getRGB(x, y));
            }
        }
        return decoded(mirrored);
    }

    private static void assertRefused(Aligner aligner, Photo before, Photo after) {
        assertThatThrownBy(() -> aligner.align(before, after)).isInstanceOf(NotComparableException.class);
    }

    /** Distances in pixels of the after photo; {@code moved} is what was done to it after the rendering. */
    private static double[] errors(Alignment alignment, Rendered pair, UnaryOperator<Point> moved) {
        List<Landmark> marks = pair.truth().landmarks();
        assertThat(marks).hasSizeGreaterThan(100);
        return marks.stream()
                .mapToDouble(mark -> {
                    Point truth = moved.apply(new Point(mark.ax(), mark.ay()));
                    Point found = alignment.map(new Point(mark.bx(), mark.by()));
                    return Math.hypot(found.x() - truth.x(), found.y() - truth.y());
                })
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double rootMeanSquare(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum / values.length);
    }
}
