package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.skindelta.align.boofcv.BoofCvRegistrar;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

    private static final Window PHOTO = Window.ofSize(1600, 1200);
    private static final double TOLERANCE_PX = 6;

    @ParameterizedTest
    @ValueSource(ints = {30, 100, 400, 1500})
    void whatRandomMatchesAgreeOnIsRefused(int count) {
        for (Registrar registrar : List.of(new OpenCvRegistrar(), new BoofCvRegistrar())) {
            List<PointPair> candidates = random(new Random(count), count);
            int spots = Judge.spots(registrar.agreeing(candidates, TOLERANCE_PX), PHOTO);
            assertThat(spots).isLessThan(Judge.neededSpots(Judge.spots(candidates, PHOTO), TOLERANCE_PX, PHOTO));
        }
    }

    @Test
    void fortyTrueMatchesAmongAHundredWildOnesAreAccepted() {
        Random random = new Random(1);
        List<PointPair> candidates = random(random, 100);
        for (int i = 0; i < 40; i++) {
            Point before = place(random);
            candidates.add(new PointPair(before, new Point(0.9 * before.x() + 30, 0.9 * before.y() + 50)));
        }
        int spots = Judge.spots(new OpenCvRegistrar().agreeing(candidates, TOLERANCE_PX), PHOTO);
        assertThat(spots)
                .isGreaterThanOrEqualTo(Judge.neededSpots(Judge.spots(candidates, PHOTO), TOLERANCE_PX, PHOTO));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 7})
    void sevenMatchesAreTooFewEvenIfAllAgree(int count) {
        assertThat(Judge.neededSpots(count, TOLERANCE_PX, PHOTO)).isGreaterThan(count);
    }

    @Test
    void theMoreThereAreToChooseFromTheMoreMustAgree() {
        assertThat(Judge.neededSpots(100, TOLERANCE_PX, PHOTO))
                .isLessThan(Judge.neededSpots(1000, TOLERANCE_PX, PHOTO));
    }

    @Test
    void tenMatchesOnOneNostrilAreOneSpot() {
        List<PointPair> matches = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            matches.add(new PointPair(new Point(100 + i, 100), new Point(205 + i, 210)));
        }
        assertThat(Judge.spots(matches, PHOTO)).isEqualTo(1);
    }

    @Test
    void aMirrorIsRefused() {
        assertImplausible(Homography.of(-1, 0, 1599, 0, 1, 0, 0, 0, 1), "mirror or fold");
    }

    @Test
    void fourTimesAsLargeIsRefused() {
        assertImplausible(Homography.scaling(4), "enlargement");
    }

    @Test
    void fourTimesAsSmallIsRefused() {
        assertImplausible(Homography.scaling(0.25), "reduction");
    }

    @Test
    void twiceAsLargeIsPlausible() {
        assertPlausible(Homography.scaling(2), PHOTO);
    }

    @Test
    void fourTimesAsManyPixelsASideIsNoEnlargement() {
        assertPlausible(Homography.scaling(4), Window.ofSize(6400, 4800));
    }

    @Test
    void aQuarterTurnIsPlausible() {
        assertPlausible(Homography.of(0, -1, 1199, 1, 0, 0, 0, 0, 1), Window.ofSize(1200, 1600));
    }

    @Test
    void threeTimesAsWideAsHighIsRefused() {
        assertImplausible(Homography.of(1.6, 0, 0, 0, 0.53, 0, 0, 0, 1), "stretch in one direction");
    }

    @Test
    void aHorizonInThePictureIsRefused() {
        assertRefused(
                () -> Judge.requirePlausible(Homography.of(1, 0, 0, 0, 1, 0, -0.001, 0, 1), PHOTO, PHOTO, PHOTO),
                Obstacle.ImplausibleWarp.class);
    }

    @Test
    void aFifthOfThePhotoIsEnoughAndLessIsNot() {
        assertThatCode(() -> Judge.requireOverlap(20)).doesNotThrowAnyException();
        assertRefused(() -> Judge.requireOverlap(19.9), Obstacle.TooLittleOverlap.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 400, 800, 1600})
    void theOverlapIsThePartThatIsShown(int shift) {
        Homography map = Homography.of(1, 0, shift, 0, 1, 0, 0, 0, 1);
        assertThat(Overlap.percent(Warp.of(map), PHOTO, PHOTO)).isEqualTo(100 - 100.0 * shift / 1600);
    }

    private static void assertImplausible(Homography map, String property) {
        assertThatThrownBy(() -> Judge.requirePlausible(map, PHOTO, PHOTO, PHOTO))
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle())
                                .isInstanceOfSatisfying(
                                        Obstacle.ImplausibleWarp.class,
                                        warp -> assertThat(warp.property()).isEqualTo(property)));
    }

    private static void assertPlausible(Homography map, Window after) {
        assertThatCode(() -> Judge.requirePlausible(map, PHOTO, PHOTO, after)).doesNotThrowAnyException();
    }

    private static void assertRefused(ThrowingCallable call, Class<? extends Obstacle> obstacle) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle()).isInstanceOf(obstacle));
    }

    private static List<PointPair> random(Random random, int count) {
        List<PointPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new PointPair(place(random), place(random)));
        }
        return pairs;
    }

    private static Point place(Random random) {
        return new Point(1600 * random.nextDouble(), 1200 * random.nextDouble());
    }
}
