package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Camera;
import io.github.skindelta.sample.camera.Light;
import java.util.List;

/**
 * What is true on the day of one photo.
 *
 * @param target skin inside the target
 * @param reference skin seen by both photos, farther from the target than 10 % of its diameter
 * @param scars those there on this day
 * @param light the light of this photo, over the skin as it lies in the before photo
 * @param camera what the camera did
 */
public record SessionTruth(
        SkinReading target, SkinReading reference, List<ScarTruth> scars, Light light, Camera camera) {

    /** Copies the list. */
    public SessionTruth {
        scars = List.copyOf(scars);
    }

    /** All scars together, mm². */
    public double scarAreaMm2() {
        return scars.stream().mapToDouble(ScarTruth::areaMm2).sum();
    }
}
