package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.TARGET;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.photo;
import static io.github.skindelta.metric.PaintedPair.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no metric may take from the photograph; every metric there is is enrolled. */
class PhotographLawsTest {

    /** Of the detectable change: the edge of what is hidden costs a few pixels of 50,000. */
    private static final double HARDLY = 0.02;

    private static final Region HIDDEN =
            Region.rectangle(199.5, 159.5, 60, 50).named("sticker").as(RegionRole.EXCLUDE);
    private static final Region CORNER =
            Region.rectangle(19.5, 19.5, 70, 50).named("sleeve").as(RegionRole.EXCLUDE);

    private static final Photo FLUSHED = photo(PhotographLawsTest::flushed);
    private static final Photo CALM = photo(Painted::forearm);
    private static final Photo FLUSHED_SCRIBBLED = photo((x, y) -> scribbled(x, y, flushed(x, y)));
    private static final Photo CALM_SCRIBBLED = photo((x, y) -> scribbled(x, y, Painted.forearm(x, y)));
    private static final Photo CALM_RELIT = photo((x, y) -> Painted.times(Painted.forearm(x, y), 1.15, 0.9, 0.8));

    static List<String> everyMetric() {
        return Metrics.definitions().stream().map(MetricDefinition::id).toList();
    }

    /** A black sticker on the target and a dark sleeve on the skin around it, both excluded by hand. */
    @ParameterizedTest
    @MethodSource("everyMetric")
    void whatIsUnderExclusionsDoesNotMatter(String id) {
        assertSame(
                measurement(id, results(FLUSHED, CALM, TARGET, HIDDEN, CORNER)),
                measurement(id, results(FLUSHED_SCRIBBLED, CALM_SCRIBBLED, TARGET, HIDDEN, CORNER)));
    }

    /** In one photo only, the same. */
    @ParameterizedTest
    @MethodSource("everyMetric")
    void whatIsUnderExclusionsInOnePhotoDoesNotMatter(String id) {
        assertSame(
                measurement(id, results(FLUSHED, CALM, TARGET, HIDDEN, CORNER)),
                measurement(id, results(FLUSHED, CALM_SCRIBBLED, TARGET, HIDDEN, CORNER)));
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void aGainOnTheAfterPhotosChannelsDoesNotMatter(String id) {
        assertSame(
                measurement(id, results(FLUSHED, CALM, TARGET)), measurement(id, results(FLUSHED, CALM_RELIT, TARGET)));
    }

    private static void assertSame(Measurement expected, Measurement found) {
        if (expected.outcome() instanceof Measured first) {
            Measured second = (Measured) found.outcome();
            double hardly = HARDLY * first.detectableChange();
            assertThat(second.change()).isCloseTo(first.change(), within(hardly));
            assertThat(second.detectableChange()).isCloseTo(first.detectableChange(), within(hardly));
        } else {
            assertThat(found.outcome()).isEqualTo(expected.outcome());
        }
    }

    /** A flush of the whole target with a darker spot of 4 mm in it. */
    private static double[] flushed(int x, int y) {
        double[] skin = Painted.forearm(x, y);
        boolean isSpot = Math.hypot(x - 300, y - 260) < 40;
        return !PaintedPair.isTarget(x, y)
                ? skin
                : isSpot ? Painted.times(skin, 0.8, 0.6, 0.65) : Painted.times(skin, 0.95, 0.85, 0.9);
    }

    /** Black on the sticker, another colour on the sleeve, each a little within its outline. */
    private static double[] scribbled(int x, int y, double... skin) {
        if (x >= 203 && x < 256 && y >= 163 && y < 206) {
            return new double[] {0.001, 0.001, 0.001};
        }
        boolean isSleeve = x >= 23 && x < 86 && y >= 23 && y < 66;
        return isSleeve ? new double[] {0.05, 0.1, 0.4} : skin;
    }
}
