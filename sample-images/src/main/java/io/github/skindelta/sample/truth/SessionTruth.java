package io.github.skindelta.sample.truth;

import io.github.skindelta.sample.camera.Camera;
import io.github.skindelta.sample.camera.Light;
import io.github.skindelta.sample.scene.PropTruth;
import java.util.List;
import java.util.Objects;

/**
 * What is true on the day of one photo.
 *
 * @param target skin inside the target
 * @param reference skin seen by both photos, farther from the target than 10 % of its diameter
 * @param scars those there on this day
 * @param props what lies on the skin
 * @param light the light of this photo, over the skin as it lies in the before photo
 * @param camera what the camera did
 * @param wrinkles of the target
 * @param pores enlarged ones of the target
 * @param striae of the target
 * @param hair cropped, of the target
 * @param colourMap of the target
 */
public record SessionTruth(
        SkinReading target,
        SkinReading reference,
        List<ScarTruth> scars,
        List<PropTruth> props,
        Light light,
        Camera camera,
        WrinkleTruth wrinkles,
        PoreTruth pores,
        StriaTruth striae,
        HairTruth hair,
        ColourMapTruth colourMap) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if there is no colour map, as in documents of renderers that knew none
     */
    public SessionTruth {
        scars = List.copyOf(scars);
        props = List.copyOf(props);
        Objects.requireNonNull(
                colourMap, "no colourMap: written by an older build, so read the truth of the pair anew");
    }

    /** All scars together, mm². */
    public double scarAreaMm2() {
        return scars.stream().mapToDouble(ScarTruth::areaMm2).sum();
    }
}
