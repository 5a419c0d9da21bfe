package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.certainty.Certainty;
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
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Further photos of sessions of which nothing but a marker's paper tells the light. */
class ReplicatesAgainstWhiteTest {

    private static final RenderedPair HALL = rendered(Nuisance.HARD);

    private static final RenderedPair LAB = rendered(Nuisance.NONE);

    private static final Comparison ALONE = comparer().compare(before(HALL), after(HALL));

    private static final Comparison TOGETHER = comparer()
            .withIndependentReplicates(List.of(before(LAB)), List.of(after(LAB)))
            .compare(before(HALL), after(HALL));

    @Test
    void eachPhotosOwnPaperTellsItsLight() {
        assertThat(ALONE.light().tier()).isEqualTo(LightMatch.Tier.CARD);
        assertThat(TOGETHER.cautions()).noneMatch(caution -> caution.code().startsWith("replicate-"));
        assertThat(measured(TOGETHER).before()).isNotEqualTo(measured(ALONE).before());
        assertThat(measured(TOGETHER).certainty().source()).isEqualTo(Certainty.Source.REPLICATES);
    }

    @Test
    void whatAllPhotosShareStaysInDoubt() {
        Certainty alone = measured(ALONE).certainty();
        assertThat(alone.shared()).isPositive();
        assertThat(measured(TOGETHER).certainty().standardError()).isGreaterThanOrEqualTo(alone.shared());
    }

    private static Measurement.Measured measured(Comparison comparison) {
        return (Measurement.Measured) comparison.measurements().get(0).outcome();
    }

    private static SkinComparer comparer() {
        List<Point> outline = HALL.truth().target().stream()
                .map(vertex -> new Point(vertex.x(), vertex.y()))
                .toList();
        List<Point> frame = List.of(new Point(-1, -1), new Point(1600, -1), new Point(1600, 1200), new Point(-1, 1200));
        return SkinComparer.withDefaults()
                .within(Region.polygon(outline))
                .within(new Region(
                        "rest", RegionRole.EXCLUDE, null, new Region.Polygons(List.of(frame, outline)), "test"))
                .withMarker(12)
                .measuring(List.of("redness"));
    }

    private static RenderedPair rendered(Nuisance nuisance) {
        return PairRenderer.render(new PairSpec(Scene.REDNESS_DOWN, nuisance, 1, 1600, 1200, Set.of(Prop.TAG)));
    }

    private static Photo before(RenderedPair pair) {
        return Photo.decode(pair.beforeJpeg(), "before.jpg");
    }

    private static Photo after(RenderedPair pair) {
        return Photo.decode(pair.afterJpeg(), "after.jpg");
    }
}
