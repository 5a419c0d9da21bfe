package io.github.skindelta.align.dense;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.Rendered;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnSearchTest {

    /** Half a step of the turn and of the scale over half a photo, and the pair's tilt: some 15 px of 1000. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void pigmentShowsRoughlyWhereTheSkinIsUnderAnyLight(long seed) {
        Rendered pair = Rendered.of(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.SEVERE, seed);
        Homography map = TurnSearch.best(
                Pyramid.of(pair.before(), 1, Refiner.SCALES),
                Pyramid.of(pair.after(), 1, Refiner.SCALES),
                point -> true);
        assertThat(pair.medianError(map::map)).isLessThan(15);
    }
}
