package io.github.skindelta.metric;

import static io.github.skindelta.metric.PaintedPair.TARGET;
import static io.github.skindelta.metric.PaintedPair.isTarget;
import static io.github.skindelta.metric.PaintedPair.measured;
import static io.github.skindelta.metric.PaintedPair.measurement;
import static io.github.skindelta.metric.PaintedPair.photo;
import static io.github.skindelta.metric.PaintedPair.results;
import static io.github.skindelta.metric.PaintedPair.resultsWithoutScale;
import static io.github.skindelta.metric.PaintedPair.withTarget;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every metric owes its reader, whatever it measures. */
class MetricLawsTest {

    private static final Photo FLUSHED = withTarget(0.95, 0.8, 0.85);
    private static final Photo CALM = withTarget(1, 1, 1);

    /** The calm forearm under another light. */
    private static final Photo RELIT = photo((x, y) -> Painted.times(Painted.forearm(x, y), 1.2, 0.95, 0.8));

    /** Properties of things, and single hairs, of which these photos show none. */
    private static final Set<String> OF_THINGS = Set.of(
            "scar-contrast",
            "wrinkle-width",
            "wrinkle-depth",
            "striae-width",
            "striae-redness",
            "striae-lightness",
            "hair-density");

    @Test
    void aPhotoComparedWithItselfShowsExactlyNoChange() {
        List<Measurement> measurements = results(FLUSHED, FLUSHED, TARGET).measurements();
        assertThat(measurements).hasSameSizeAs(Metrics.definitions());
        assertThat(measurements)
                .filteredOn(
                        measurement -> !OF_THINGS.contains(measurement.metric().id()))
                .allSatisfy(measurement -> assertThat(((Measurement.Measured) measurement.outcome()).change())
                        .isZero());
        assertThat(measurements)
                .filteredOn(
                        measurement -> OF_THINGS.contains(measurement.metric().id()))
                .allSatisfy(
                        measurement -> assertThat(measurement.outcome()).isInstanceOf(Measurement.NotMeasurable.class));
    }

    /** 16-bit steps are below 1e-4 of the light, and a metric averages 50,000 of them. */
    @ParameterizedTest
    @CsvSource({
        "redness, 0.01",
        "redness-lab, 0.01",
        "pigmentation, 0.01",
        "lightness, 0.01",
        "ita, 0.02",
        "haemoglobin, 0.02",
        "melanin, 0.02",
        "redness-area, 0.1",
        "evenness, 0.01",
        "spot-area, 0.05",
        "spot-count, 0.001",
        "texture-contrast, 0.002",
        "texture-fine, 0.001",
        "texture-coarse, 0.001",
        "scar-area, 0.2"
    })
    void aGainOnOnePhotosChannelsDoesNotMatter(String id, double tolerance) {
        double sameLight = measured(id, FLUSHED, CALM).change();
        assertThat(measured(id, FLUSHED, RELIT).change()).isCloseTo(sameLight, within(tolerance));
    }

    /** Nothing but rounding distinguishes the two directions where the light is the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "redness",
                "redness-lab",
                "pigmentation",
                "lightness",
                "ita",
                "haemoglobin",
                "melanin",
                "evenness",
                "spot-area",
                "spot-count",
                "texture-fine",
                "texture-coarse",
                "texture-contrast"
            })
    void swappingThePhotosFlipsTheSign(String id) {
        double forth = measured(id, FLUSHED, CALM).change();
        assertThat(measured(id, CALM, FLUSHED).change()).isCloseTo(-forth, within(0.002));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redness", "pigmentation"})
    void swappingPhotosOfDifferentLightFlipsTheSignOfAnIndex(String id) {
        double forth = measured(id, FLUSHED, RELIT).change();
        assertThat(measured(id, RELIT, FLUSHED).change()).isCloseTo(-forth, within(0.01));
    }

    /** A sun tan in the corner, far from the outlines: no blur reaches it. */
    @Test
    void pixelsOutsideTheMasksDoNotMatter() {
        Region target = Region.rectangle(249.5, 179.5, 150, 150);
        Region reference = Region.rectangle(249.5, 109.5, 200, 50).as(RegionRole.REFERENCE);
        Photo spotted = photo((x, y) ->
                x < 100 && y < 90 ? Painted.times(Painted.forearm(x, y), 0.6, 0.5, 0.4) : Painted.forearm(x, y));
        assertThat(results(spotted, RELIT, target, reference).measurements())
                .isEqualTo(results(CALM, RELIT, target, reference).measurements());
    }

    /** Smoothing near it must not draw on it either. */
    @ParameterizedTest
    @ValueSource(strings = {"redness", "pigmentation", "texture-fine", "texture-coarse", "scar-area"})
    void whatIsUnderAnExclusionDoesNotMatter(String id) {
        Region exclusion =
                Region.rectangle(199.5, 159.5, 60, 50).named("tattoo").as(RegionRole.EXCLUDE);
        Photo tattooed = photo((x, y) -> x >= 202 && x < 257 && y >= 162 && y < 207
                ? Painted.times(Painted.forearm(x, y), 0.7, 0.6, 0.7)
                : Painted.forearm(x, y));
        double clean = measured(id, results(CALM, CALM, TARGET, exclusion)).before();
        assertThat(measured(id, results(tattooed, tattooed, TARGET, exclusion)).before())
                .isCloseTo(clean, within(1e-3));
    }

    /** 100 · log10(0.95 / 0.8): the erythema index by its definition. */
    @Test
    void rednessIsTheLogarithmOfRedOverGreen() {
        double expected = 100 * Math.log10(0.95 / 0.8);
        assertThat(measured("redness", FLUSHED, CALM).change()).isCloseTo(-expected, within(0.01));
    }

    /** 100 · log10(1 / 0.95): the melanin index by its definition. */
    @Test
    void pigmentationIsTheLogarithmOfOneOverRed() {
        double expected = 100 * Math.log10(1 / 0.95);
        assertThat(measured("pigmentation", CALM, FLUSHED).change()).isCloseTo(expected, within(0.01));
    }

    @Test
    void flushedSkinIsRedderAndDarker() {
        assertThat(measured("redness-lab", CALM, FLUSHED).change()).isGreaterThan(2.5);
        assertThat(measured("lightness", CALM, FLUSHED).change()).isNegative();
    }

    /**
     * The same relief half as high again; the squared local mean leaves 1 % of it unexplained, the edge another. The finest
     * that the smoothest patches show counts as noise, here 8 % of the power though there is none: 1.535.
     */
    @ParameterizedTest
    @ValueSource(strings = {"texture-fine", "texture-coarse"})
    void reliefHalfAsHighAgainIsHalfAsRoughAgain(String id) {
        Measurement.Measured texture = measured(id, rough(1), rough(1.5));
        assertThat(texture.after() / texture.before()).isCloseTo(1.5, within(0.045));
    }

    /** The square of the same: 2.25; of the finest that counts as noise there is twice as much. */
    @Test
    void reliefHalfAsHighAgainHasTwiceAndAQuarterTheContrast() {
        Measurement.Measured contrast = measured("texture-contrast", rough(1), rough(1.5));
        assertThat(contrast.after() / contrast.before()).isCloseTo(2.25, within(0.14));
    }

    @Test
    void evenSkinIsAsRoughAsTheSkinAroundIt() {
        // Noise of 13 px repeats itself some 300 times in the target: its RMS is known to 1 / √600.
        assertThat(measured("texture-coarse", rough(1), rough(1)).before()).isCloseTo(1, within(0.12));
    }

    @Test
    void withoutAScaleTextureIsNotMeasurableForAReason() {
        Metrics.Results results = resultsWithoutScale(CALM, CALM);
        for (String id : List.of("texture-fine", "texture-coarse", "texture-contrast")) {
            assertThat(measurement(id, results).outcome())
                    .isInstanceOfSatisfying(
                            Measurement.NotMeasurable.class,
                            outcome -> assertThat(outcome.reason()).contains("scale is not known"));
        }
    }

    @Test
    void withoutAScaleColourIsMeasuredAllTheSame() {
        double inMillimetres = measured("redness", FLUSHED, CALM).change();
        assertThat(measured("redness", resultsWithoutScale(FLUSHED, CALM)).change())
                .isCloseTo(inMillimetres, within(1e-9));
    }

    @Test
    void withoutUntouchedSkinNothingIsMeasurable() {
        assertThat(results(FLUSHED, CALM).measurements())
                .hasSameSizeAs(Metrics.definitions())
                .allSatisfy(measurement -> assertThat(measurement.outcome())
                        .isInstanceOfSatisfying(
                                Measurement.NotMeasurable.class,
                                outcome -> assertThat(outcome.reason()).contains("untouched skin")));
    }

    @Test
    void anUnknownMetricIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metrics.requireKnown(List.of("redness", "beauty")))
                .withMessageContaining("'beauty'")
                .withMessageContaining("texture-fine");
    }

    @Test
    void everyMetricHasANameOfItsOwn() {
        assertThat(Metrics.definitions()).extracting(MetricDefinition::id).doesNotHaveDuplicates();
    }

    private static Photo rough(double height) {
        return photo((x, y) -> {
            double contrast = 0.04 * Painted.noise(x, y, 13, 1) + 0.04 * Painted.noise(x, y, 8, 2);
            double light = 1 + (isTarget(x, y) ? height : 1) * contrast;
            return new double[] {0.5 * light, 0.35 * light, 0.27 * light};
        });
    }
}
