package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.skin.Region;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Half of the pixels show the same change: every metric that either resolution shows. Each reading has its own error, so that
 * they may differ by the root of the sum of squares of both detectable changes.
 */
class ResolutionLawTest {

    private static final Rendered FLUSH = Rendered.of(Scene.REDNESS_UP, Nuisance.NONE, 3);
    private static final Rendered SCAR = Rendered.of(Scene.RED_SCAR_SHRINKS, Nuisance.NONE, 1);

    private static final List<Measurement> FLUSH_WHOLE = whole(FLUSH);
    private static final List<Measurement> FLUSH_HALVED = halved(FLUSH);
    private static final List<Measurement> SCAR_WHOLE = whole(SCAR);
    private static final List<Measurement> SCAR_HALVED = halved(SCAR);

    static List<String> everyMetric() {
        return Metrics.definitions().stream().map(MetricDefinition::id).toList();
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void halvingTheResolutionOfAFlushStaysWithinTheDetectableChange(String id) {
        assertAgree(FLUSH_WHOLE, FLUSH_HALVED, id);
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void halvingTheResolutionOfAScarThatShrinksStaysWithinTheDetectableChange(String id) {
        assertAgree(SCAR_WHOLE, SCAR_HALVED, id);
    }

    /** Else the law would hold for want of numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"redness", "redness-lab", "pigmentation", "lightness", "ita", "scar-area"})
    void coloursAndAreasAreMeasuredAtBothResolutions(String id) {
        for (List<Measurement> measurements : List.of(FLUSH_WHOLE, FLUSH_HALVED, SCAR_WHOLE, SCAR_HALVED)) {
            assertThat(outcome(measurements, id)).isInstanceOf(Measured.class);
        }
    }

    private static void assertAgree(List<Measurement> whole, List<Measurement> halved, String id) {
        if (outcome(whole, id) instanceof Measured first && outcome(halved, id) instanceof Measured second) {
            double both = Math.hypot(first.detectableChange(), second.detectableChange());
            assertThat(second.change()).isCloseTo(first.change(), within(both));
        }
    }

    private static Measurement.Outcome outcome(List<Measurement> measurements, String id) {
        return measurements.stream()
                .filter(measurement -> measurement.metric().id().equals(id))
                .map(Measurement::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static List<Measurement> whole(Rendered pair) {
        return measured(pair.before(), pair.after(), Rendered.ring(pair.truth().target()));
    }

    /** Two pixels' outer edges, −½ and 1½, become one pixel's, −½ and ½. */
    private static List<Measurement> halved(Rendered pair) {
        List<Point> outline = Rendered.ring(pair.truth().target()).stream()
                .map(point -> new Point((point.x() - 0.5) / 2, (point.y() - 0.5) / 2))
                .toList();
        return measured(halved(pair.pictures().before()), halved(pair.pictures().after()), outline);
    }

    private static List<Measurement> measured(Photo before, Photo after, List<Point> outline) {
        return SkinComparer.withDefaults()
                .within(Region.polygon(outline))
                .withMillimetresPerPixel(PairSpec.WIDTH_MM / before.width())
                .compare(before, after)
                .measurements();
    }

    /** As a sensor of half as many pixels a side would see it: means of four, in linear light. */
    private static Photo halved(BufferedImage picture) {
        return Painted.photo("halved", picture.getWidth() / 2, picture.getHeight() / 2, (x, y) -> {
            double[] mean = new double[3];
            for (int i = 0; i < 4; i++) {
                int rgb = picture.getRGB(2 * x + i % 2, 2 * y + i / 2);
                for (int channel = 0; channel < 3; channel++) {
                    mean[channel] += linear(rgb >> (16 - 8 * channel) & 0xFF) / 4;
                }
            }
            return mean;
        });
    }

    /** IEC 61966-2-1. */
    private static double linear(int code) {
        double v = code / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
