package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.Verdict;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.skin.Region;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every metric owes its reader once there is a verdict, on a pair as an ideal camera takes it from one place. */
class VerdictLawsTest {

    private static final Rendered FLUSH = Rendered.of(Scene.REDNESS_UP, Nuisance.NONE, 3);
    /** Times the detectable change. */
    private static final double CLEARLY = 1.5;

    private static final double MM_PER_PX = PairSpec.WIDTH_MM / FLUSH.before().width();

    private static final Map<String, Measurement> ITSELF_TURNED =
            byId(FLUSH.before(), warped(), UnaryOperator.identity());
    private static final Map<String, Measurement> FORTH = byId(FLUSH.before(), FLUSH.after(), UnaryOperator.identity());
    private static final Map<String, Measurement> BACK = byId(FLUSH.after(), FLUSH.before(), UnaryOperator.identity());
    private static final Map<String, Measurement> QUARTER_TURNED =
            byId(quarter(FLUSH.pictures().before()), quarter(FLUSH.pictures().after()), VerdictLawsTest::quarter);

    static List<String> everyMetric() {
        return Metrics.definitions().stream().map(MetricDefinition::id).toList();
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void aPhotoBesideItsOwnWarpShowsNoDetectableChange(String id) {
        assertThat(verdict(ITSELF_TURNED, id)).isIn(Verdict.NO_DETECTABLE_CHANGE, Verdict.NOT_MEASURABLE);
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void swappingThePhotosFlipsTheVerdict(String id) {
        assertSameVerdict(FORTH, BACK, id, -1);
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void swappingThePhotosChangesTheSizeByLessThanIsDetectable(String id) {
        assertAgree(FORTH, BACK, id, -1);
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void aQuarterTurnOfBothPhotosChangesNothingDetectable(String id) {
        assertAgree(FORTH, QUARTER_TURNED, id, 1);
        assertSameVerdict(FORTH, QUARTER_TURNED, id, 1);
    }

    private static void assertAgree(Map<String, Measurement> one, Map<String, Measurement> other, String id, int sign) {
        if (outcome(one, id) instanceof Measured first && outcome(other, id) instanceof Measured second) {
            double either = Math.max(first.detectableChange(), second.detectableChange());
            assertThat(second.change()).isCloseTo(sign * first.change(), within(either));
        }
    }

    /** A change at the very limit may fall on either side of it; one half as large again is seen both times. */
    private static void assertSameVerdict(
            Map<String, Measurement> one, Map<String, Measurement> other, String id, int sign) {
        if (outcome(one, id) instanceof Measured first && outcome(other, id) instanceof Measured second) {
            Verdict expected = Measured.of(0, sign * first.change(), first.certaintyOfBefore(), first.certainty())
                    .verdict();
            boolean isClear = Math.abs(first.change()) > CLEARLY * first.detectableChange();
            assertThat(second.verdict())
                    .isIn(isClear ? List.of(expected) : List.of(expected, Verdict.NO_DETECTABLE_CHANGE));
        } else {
            assertThat(verdict(other, id)).isEqualTo(verdict(one, id));
        }
    }

    private static Verdict verdict(Map<String, Measurement> measurements, String id) {
        return outcome(measurements, id).verdict();
    }

    private static Measurement.Outcome outcome(Map<String, Measurement> measurements, String id) {
        return Objects.requireNonNull(measurements.get(id), id).outcome();
    }

    private static Map<String, Measurement> byId(Photo before, Photo after, UnaryOperator<Point> move) {
        List<Point> outline =
                Rendered.ring(FLUSH.truth().target()).stream().map(move).toList();
        Map<String, Measurement> byId = new LinkedHashMap<>();
        SkinComparer.withDefaults()
                .within(Region.polygon(outline))
                .withMillimetresPerPixel(MM_PER_PX)
                .compare(before, after)
                .measurements()
                .forEach(measurement -> byId.put(measurement.metric().id(), measurement));
        return byId;
    }

    /** Turned by two degrees about its middle. */
    private static Photo warped() {
        BufferedImage picture = FLUSH.pictures().before();
        AffineTransform turn = AffineTransform.getRotateInstance(
                Math.toRadians(2), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        return photo(turn, picture.getWidth(), picture.getHeight(), picture);
    }

    private static Photo quarter(BufferedImage picture) {
        AffineTransform turn = new AffineTransform(0, 1, -1, 0, picture.getHeight(), 0);
        return photo(turn, /* width= */ picture.getHeight(), /* height= */ picture.getWidth(), picture);
    }

    /** Where a quarter turn takes a pixel's centre. */
    private static Point quarter(Point point) {
        return new Point(FLUSH.before().height() - 1 - point.y(), point.x());
    }

    private static Photo photo(AffineTransform transform, int width, int height, BufferedImage picture) {
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        new AffineTransformOp(transform, AffineTransformOp.TYPE_BICUBIC).filter(picture, turned);
        return Photo.decode(Painted.png(turned), "turned.png");
    }
}
