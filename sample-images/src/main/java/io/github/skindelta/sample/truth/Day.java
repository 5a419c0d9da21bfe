package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Light;
import io.github.skindelta.sample.camera.ReliefShading;
import io.github.skindelta.sample.camera.Surface;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.skin.SkinState;

/**
 * The skin of one day in the frame of the before photo.
 *
 * @param skin what it is made of
 * @param relief how it shades in the before photo's light
 */
record Day(SkinState skin, ReliefContrast relief) {

    static Day of(Surface surface, Light light, PairSpec spec) {
        float[] shading = ReliefShading.of(surface, light);
        return new Day(surface.skin(), ReliefContrast.of(shading, spec.width(), spec.pxPerMm()));
    }
}
