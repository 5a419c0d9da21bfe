package io.github.skindelta.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skindelta.Painted;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.RenderedPair;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.skin.Region;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rendered hollow scar of 103 mm², of which half is left; same pose and light. */
class HollowScarsTest {

    private static final RenderedPair PAIR =
            PairRenderer.render(new PairSpec(Scene.ATROPHIC_SCAR_SHRINKS, Nuisance.NONE, 19, 1600, 1200));
    private static final double BEFORE_MM2 = PAIR.truth().before().scarAreaMm2();
    private static final double AFTER_MM2 = PAIR.truth().after().scarAreaMm2();

    /** Rendered hollows measured 6–20 % off, for the skin they lie on is as uneven as they differ from it. */
    @Test
    void aHollowScarIsOutlinedWithinAFifthOfItsArea() {
        List<FollowedObject> objects = measured().objects();
        assertThat(objects).hasSize(1);
        assertThat(objects.get(0).object().look()).contains(ObjectContrast.Look.HOLLOW);
        assertThat(objects.get(0).object().before().areaMm2()).isCloseTo(BEFORE_MM2, within(0.2 * BEFORE_MM2));
        assertThat(objects.get(0).object().after().areaMm2()).isCloseTo(AFTER_MM2, within(0.2 * AFTER_MM2));
    }

    /** Half of the fine grain, and no other colour: 38 mm². */
    @Test
    void skinThatIsOnlySmootherIsNoScar() {
        Photo smoother = PaintedPair.photo((x, y) -> {
            double[] skin = Painted.forearm(x, y);
            double[] even = {0.508881, 0.351533, 0.266356};
            double share = Math.hypot(x - 240, y - 200) < 70 ? 0.5 : 0;
            double grain = 1 + share * ((even[0] + even[1] + even[2]) / (skin[0] + skin[1] + skin[2]) - 1);
            return Painted.times(skin, grain, grain, grain);
        });
        assertThat(PaintedPair.results(smoother, smoother, PaintedPair.TARGET).objects())
                .isEmpty();
    }

    private static Metrics.Results measured() {
        Region target = Region.polygon(PAIR.truth().target().stream()
                .map(vertex -> new Point(vertex.x(), vertex.y()))
                .toList());
        SkinPair pair = PaintedPair.pair(
                Photo.decode(PAIR.beforeJpeg(), "before"),
                Photo.decode(PAIR.afterJpeg(), "after"),
                OptionalDouble.of(1 / PAIR.truth().pxPerMm()),
                target);
        return Metrics.measure(pair, Set.of("scar-area"));
    }
}
