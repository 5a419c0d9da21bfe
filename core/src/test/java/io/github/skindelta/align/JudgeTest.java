package io.github.skindelta.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.align.dense.FoundPatches;
import io.github.skindelta.align.dense.Refinement;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.raster.DisplacementField;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.NodeGrid;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

    private static final Window PHOTO = Window.ofSize(1600, 1200);

    /** Correlated by 0.4, 45 % of the patches are needed; however well correlated, 40 %; however badly, 75 %. */
    @ParameterizedTest
    @CsvSource({"0.4, 45", "0.7, 40", "0, 75"})
    void theWorseTheStructureAgreesTheMorePatchesMustBeFound(double correlation, int needed) {
        assertThat(Judge.isSameSkin(FoundPatches.of(100, needed - 1, correlation)))
                .isFalse();
        assertThat(Judge.isSameSkin(FoundPatches.of(100, needed, correlation))).isTrue();
    }

    @Test
    void sevenPatchesAreTooFewEvenIfAllAreFound() {
        assertRefused(() -> Judge.isSameSkin(FoundPatches.of(7, 7, 1)), Obstacle.TooFewMatches.class);
        assertThat(Judge.isSameSkin(FoundPatches.of(8, 8, 1))).isTrue();
    }

    @Test
    void aDoubtIsSettledByTheMapTheOtherWayRound() {
        Refinement doubtful = FoundPatches.of(100, 40, 0.4);
        assertThatCode(() -> Judge.requireAgreement(doubtful, 1.1)).doesNotThrowAnyException();
        assertRefused(() -> Judge.requireAgreement(doubtful, 1.09), Obstacle.DifferentSkin.class);
    }

    /** All patches return to their place: 40 % found, correlation 0.4, and all of them back. */
    @Test
    void mapsThatUndoEachOtherAgree() {
        RoundTrip still = new RoundTrip(FoundPatches.of(100, 40, 0.4), FoundPatches.of(100, 50, 0.5), 1000);
        assertThat(still.agreement()).isCloseTo(1.9, within(1e-9));
        assertThat(still.errorPx()).isCloseTo(0, within(1e-6));
    }

    @Test
    void matchesAlongAFurrowAreRefused() {
        List<PointPair> furrow = strip(1);
        assertRefused(() -> Judge.requireSpread(furrow, PHOTO), Obstacle.MatchesOnALine.class);
    }

    /** In the photo's 2000 px of diagonal 0.3 % are 6 px of standard deviation, and a strip's is its width / √12. */
    @Test
    void matchesOnAStripOfFiftyPixelsAreSpread() {
        List<PointPair> strip = strip(50);
        assertThatCode(() -> Judge.requireSpread(strip, PHOTO)).doesNotThrowAnyException();
    }

    @Test
    void matchesCoverTheWindowThatHoldsThem() {
        List<PointPair> pairs = List.of(still(10.5, 700), still(300, 20.2), still(40, 90));
        assertThat(Judge.covered(pairs, PHOTO)).isEqualTo(new Window(10, 20, 291, 681));
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

    /** Skin that slides 150 px under its neighbour within 100 px, the distance of a field's nodes. */
    @Test
    void aFoldIsRefused() {
        NodeGrid corners = new NodeGrid(new Point(800, 0), 100, 2, 13);
        double[] slide = new double[corners.count()];
        for (int i = 1; i < slide.length; i += 2) {
            slide[i] = -150;
        }
        Warp folding = Warp.of(Homography.scaling(1), DisplacementField.of(corners, slide, new double[slide.length]));
        assertRefused(() -> Judge.requirePlausible(folding, PHOTO, PHOTO, PHOTO), Obstacle.ImplausibleWarp.class);
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
                () -> requirePlausible(Homography.of(1, 0, 0, 0, 1, 0, -0.001, 0, 1), PHOTO),
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
        assertThatThrownBy(() -> requirePlausible(map, PHOTO))
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle())
                                .isInstanceOfSatisfying(
                                        Obstacle.ImplausibleWarp.class,
                                        warp -> assertThat(warp.property()).isEqualTo(property)));
    }

    private static void assertPlausible(Homography map, Window after) {
        assertThatCode(() -> requirePlausible(map, after)).doesNotThrowAnyException();
    }

    private static void assertRefused(ThrowingCallable call, Class<? extends Obstacle> obstacle) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle()).isInstanceOf(obstacle));
    }

    private static void requirePlausible(Homography map, Window after) {
        Judge.requirePlausible(Warp.of(map), PHOTO, PHOTO, after);
    }

    /** Matches within a strip of this width that crosses the photo. */
    private static List<PointPair> strip(double widthPx) {
        Random random = new Random(1);
        List<PointPair> pairs = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double along = 1200 * random.nextDouble();
            double across = widthPx * random.nextDouble();
            pairs.add(still(0.8 * along - 0.6 * across + 100, 0.6 * along + 0.8 * across));
        }
        return pairs;
    }

    private static PointPair still(double x, double y) {
        return new PointPair(new Point(x, y), new Point(x, y));
    }
}
