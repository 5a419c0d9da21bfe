package io.github.skindelta.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhiteTest {

    private static final Photo SQUARE_ON = new TagPicture(0, 0, 12).withOne();

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 30", "25, 10"})
    void theWhiteAroundATagIsReadHoweverItLies(double tiltDegrees, double turnDegrees) {
        Photo photo = new TagPicture(tiltDegrees, turnDegrees, 12).withOne();
        // The picture's white is 0.85 of linear light, alike in all channels; a step of 8 bits there is 0.7 %.
        assertThat(White.around(Marker.in(photo, 10), photo)).hasValueSatisfying(white -> {
            assertThat(white.red()).isCloseTo(0.85, within(0.006));
            assertThat(white.green()).isCloseTo(0.85, within(0.006));
            assertThat(white.blue()).isCloseTo(0.85, within(0.006));
        });
    }

    @Test
    void aTagThatIsTooSmallHasNoWhiteClearOfItsBlur() {
        Marker marker = Marker.in(SQUARE_ON, 10);
        Marker small = Marker.of(
                marker.corners().stream()
                        .map(corner -> new Point(corner.x() / 4, corner.y() / 4))
                        .toList(),
                10);
        assertThat(White.around(small, SQUARE_ON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.15, clipped", "0.05, dark"})
    void paperThatIsClippedOrHardlyLitIsNoWhite(double light, String why) {
        assertThat(White.around(Marker.in(SQUARE_ON, 10), lit(why, light, light)))
                .isEmpty();
    }

    @Test
    void paperHalfInShadowIsNoWhite() {
        assertThat(White.around(Marker.in(SQUARE_ON, 10), lit("shaded", 0.6, 1)))
                .isEmpty();
    }

    /** The tag in other light on the left and on the right of its middle. */
    private static Photo lit(String name, double left, double right) {
        Plane paper = SQUARE_ON.linear(SQUARE_ON.bounds()).green();
        return Painted.evenPhoto(name, SQUARE_ON.width(), SQUARE_ON.height(), (x, y) -> {
            double light = (x < SQUARE_ON.width() / 2 ? left : right) * paper.at(x, y);
            return new double[] {light, light, light};
        });
    }
}
