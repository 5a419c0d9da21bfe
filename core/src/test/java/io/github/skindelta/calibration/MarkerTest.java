package io.github.skindelta.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags printed 10 mm wide, photographed by a pinhole camera: scale and tilt in the middle have closed forms. */
class MarkerTest {

    private static final double SIDE_MM = 10;

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 17", "25, 0", "25, 40"})
    void theScaleIsFoundToHalfAPercent(double tilt, double turn) {
        TagPicture picture = new TagPicture(tilt, turn, 15);
        double truth = picture.millimetresPerPixel();
        assertThat(Marker.in(picture.withOne(), SIDE_MM).scale().millimetresPerPixel())
                .isCloseTo(truth, within(0.005 * truth));
    }

    /** Corners good to 0.1 of 150 px change the ratio of the sides by 0.1 %: acos(0.999) is 2.6° if the tilt is none. */
    @ParameterizedTest
    @CsvSource({"0, 0, 2.6", "0, 17, 2.6", "25, 0, 1.5", "25, 40, 1.5"})
    void theTiltIsFound(double tilt, double turn, double tolerance) {
        Marker marker = Marker.in(new TagPicture(tilt, turn, 15).withOne(), SIDE_MM);
        assertThat(marker.tiltDegrees()).isCloseTo(tilt, within(tolerance));
    }

    /** Half a pixel, the distance between the usual conventions, would be seen. */
    @Test
    void cornersAreCountedFromTheCentreOfTheFirstPixel() {
        TagPicture picture = new TagPicture(10, 5, 15);
        List<Point> corners = Marker.in(picture.withOne(), SIDE_MM).corners();
        assertThat(mean(corners, true)).isCloseTo(mean(picture.corners(), true), within(0.15));
        assertThat(mean(corners, false)).isCloseTo(mean(picture.corners(), false), within(0.15));
    }

    @Test
    void skinWithoutAMarkerIsRefused() {
        assertFound(new TagPicture(0, 0, 15).without(), 0);
    }

    @Test
    void twoMarkersAreRefused() {
        assertFound(new TagPicture(0, 0, 8).withTwo(), 2);
    }

    @Test
    void exactCornersGiveTheExactScale() {
        List<Point> corners = List.of(new Point(5, 5), new Point(105, 5), new Point(105, 105), new Point(5, 105));
        Marker marker = Marker.of(corners, 8);
        assertThat(marker.scale()).extracting(PixelScale::source).isEqualTo(PixelScale.Source.MARKER);
        assertThat(marker.scale().millimetresPerPixel()).isCloseTo(0.08, within(1e-12));
        // acos loses half the digits at 1.
        assertThat(marker.tiltDegrees()).isCloseTo(0, within(1e-5));
    }

    @Test
    void fourPointsGoWhereTheyAreSent() {
        List<Point> from = List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1), new Point(0, 1));
        List<Point> to = List.of(new Point(10, 12), new Point(95, 20), new Point(110, 130), new Point(3, 99));
        for (int i = 0; i < 4; i++) {
            Point mapped = FittedHomography.homography(from, to).map(from.get(i));
            assertThat(mapped.x()).isCloseTo(to.get(i).x(), within(1e-9));
            assertThat(mapped.y()).isCloseTo(to.get(i).y(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aScaleIsAPositiveNumber(double millimetresPerPixel) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PixelScale(millimetresPerPixel, PixelScale.Source.GIVEN));
    }

    private static void assertFound(Photo photo, int found) {
        assertThatThrownBy(() -> Marker.in(photo, SIDE_MM))
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        refusal -> assertThat(refusal.obstacle()).isEqualTo(new Obstacle.MarkerNotFound("tag", found)));
    }

    private static double mean(List<Point> points, boolean horizontal) {
        return points.stream()
                .mapToDouble(point -> horizontal ? point.x() : point.y())
                .average()
                .orElseThrow();
    }
}
