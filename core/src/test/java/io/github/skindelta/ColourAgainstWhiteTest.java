package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.LightMatch;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.RenderedPair;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Prop;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.SkinReading;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All skin but the target excluded, a tag beside it: nothing but the tag's paper tells the light. */
class ColourAgainstWhiteTest {

    private static final List<String> COLOURS =
            List.of("redness", "redness-lab", "pigmentation", "lightness", "ita", "haemoglobin", "melanin");

    private static final RenderedPair PAIR =
            PairRenderer.render(new PairSpec(Scene.REDNESS_DOWN, Nuisance.HARD, 1, 1600, 1200, Set.of(Prop.TAG)));

    private static final Comparison AGAINST_WHITE = comparer().withMarker(12).compare(before(), after());

    @Test
    void thePaperTellsTheLight() {
        assertThat(AGAINST_WHITE.light().tier()).isEqualTo(LightMatch.Tier.CARD);
        assertThat(AGAINST_WHITE.cautions()).extracting(Caution::code).contains("colour-against-white");
    }

    @Test
    void coloursAreThoseOfTheSkinItself() {
        SkinReading truth = PAIR.truth().before().target();
        // The paper is taken for 0.82 of a perfect white; it is 0.80, 0.79 and 0.76: 1.1 MI, 0.8 L*, and 0.5 EI of
        // yellow. The tone curve does the rest.
        assertThat(measured("redness").before()).isCloseTo(truth.erythemaIndex(), within(1.0));
        assertThat(measured("pigmentation").before()).isCloseTo(truth.melaninIndex(), within(2.0));
        assertThat(measured("lightness").before()).isCloseTo(truth.lightness(), within(1.5));
        double angle = Math.toDegrees(StrictMath.atan2(truth.lightness() - 50, truth.b()));
        assertThat(measured("ita").before()).isCloseTo(angle, within(5.0));
    }

    @Test
    void theirChangesLieInTheirIntervals() {
        Truth truth = PAIR.truth();
        SkinReading then = truth.before().target();
        SkinReading now = truth.after().target();
        assertInterval("redness", now.erythemaIndex() - then.erythemaIndex());
        assertInterval("redness-lab", now.a() - then.a());
        assertInterval("pigmentation", now.melaninIndex() - then.melaninIndex());
        assertInterval("lightness", now.lightness() - then.lightness());
    }

    @Test
    void whatIsADifferenceToUntouchedSkinIsNotMeasured() {
        assertThat(outcome("haemoglobin")).isInstanceOf(Measurement.NotMeasurable.class);
        assertThat(outcome("melanin")).isInstanceOf(Measurement.NotMeasurable.class);
    }

    @Test
    void withoutAMarkerNothingIsMeasured() {
        Comparison without = comparer().compare(before(), after());
        assertThat(without.light().tier()).isEqualTo(LightMatch.Tier.NONE);
        assertThat(without.measurements())
                .allSatisfy(
                        measurement -> assertThat(measurement.outcome()).isInstanceOf(Measurement.NotMeasurable.class));
    }

    @Test
    void burntOutPaperIsNamedAsWhatWasMissed() {
        RenderedPair bright =
                PairRenderer.render(new PairSpec(Scene.UNCHANGED, Nuisance.MILD, 4, 800, 600, Set.of(Prop.TAG)));
        Comparison missed = SkinComparer.withDefaults()
                .within(Region.polygon(outline(bright)))
                .within(rest(bright))
                .withMarker(12)
                .measuring(List.of("redness"))
                .compare(
                        Photo.decode(bright.beforeJpeg(), "before.jpg"), Photo.decode(bright.afterJpeg(), "after.jpg"));
        assertThat(missed.light().tier()).isEqualTo(LightMatch.Tier.NONE);
        assertThat(missed.cautions()).extracting(Caution::code).contains("no-reference-skin", "paper-not-used");
    }

    @Test
    void whereThereIsUntouchedSkinTheMarkersPaperDoesNotMatter() {
        Comparison with = SkinComparer.withDefaults()
                .within(target())
                .withMarker(12)
                .measuring(List.of("redness"))
                .compare(before(), after());
        assertThat(with.light().tier()).isEqualTo(LightMatch.Tier.REFERENCE_SKIN);
    }

    private static void assertInterval(String id, double truth) {
        Measurement.Measured measured = measured(id);
        assertThat(measured.certainty().source().code()).isEqualTo("card");
        assertThat(measured.low95()).isLessThan(truth);
        assertThat(measured.high95()).isGreaterThan(truth);
    }

    private static Measurement.Measured measured(String id) {
        return (Measurement.Measured) outcome(id);
    }

    private static Measurement.Outcome outcome(String id) {
        return AGAINST_WHITE.measurements().stream()
                .filter(measurement -> measurement.metric().id().equals(id))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static SkinComparer comparer() {
        return SkinComparer.withDefaults().within(target()).within(rest(PAIR)).measuring(COLOURS);
    }

    private static Region rest(RenderedPair pair) {
        PairSpec size = pair.truth().spec();
        List<Point> frame = List.of(
                new Point(-1, -1),
                new Point(size.width(), -1),
                new Point(size.width(), size.height()),
                new Point(-1, size.height()));
        return new Region("rest", RegionRole.EXCLUDE, null, new Region.Polygons(List.of(frame, outline(pair))), "test");
    }

    private static Region target() {
        return Region.polygon(outline(PAIR));
    }

    private static List<Point> outline(RenderedPair pair) {
        return pair.truth().target().stream()
                .map(vertex -> new Point(vertex.x(), vertex.y()))
                .toList();
    }

    private static Photo before() {
        return Photo.decode(PAIR.beforeJpeg(), "before.jpg");
    }

    private static Photo after() {
        return Photo.decode(PAIR.afterJpeg(), "after.jpg");
    }
}
