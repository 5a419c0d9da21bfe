package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Camera;
import io.github.skindelta.sample.camera.Light;
import io.github.skindelta.sample.scene.PropTruth;
import java.util.List;

/**
 * What is true on the day of one photo.
 *
 * @param target skin inside the target
 * @param reference skin seen by both photos, farther from the target than 10 % of its diameter
 * @param scars those there on this day
 * @param props what lies on the skin
 * @param light the light of this photo, over the skin as it lies in the before photo
 * @param camera what the camera did
 */
public record SessionTruth(
        SkinReading target,
        SkinReading reference,
        List<ScarTruth> scars,
        List<PropTruth> props,
        Light light,
        Camera camera) {

    /** Copies the lists. */
    public SessionTruth {
        scars = List.copyOf(scars);
        props = List.copyOf(props);
    }

    /** All scars together, mm². */
    public double scarAreaMm2() {
        return scars.stream().mapToDouble(ScarTruth::areaMm2).sum();
    }
}
