package io.github.skindelta.metric;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing on the skin that was followed from photo to photo, such as a scar.
 *
 * @param kind what it is, such as {@code scar}
 * @param id its number within its region and kind, from 1, largest first; hollow ones after those with a colour
 * @param region name of the target that it lies in
 * @param fate what became of it
 * @param look what it looks like in the first photo that outlines it; empty where there is no skin to compare it with
 * @param before how the before photo shows it
 * @param after how the after photo shows it
 * @param areaStandardError of the change of its area, mm², or pixels of the before photo where the scale is unknown
 */
public record SkinObject(
        String kind,
        int id,
        String region,
        Fate fate,
        Optional<ObjectContrast.Look> look,
        Seen before,
        Seen after,
        double areaStandardError) {

    /**
     * A thing in one photo.
     *
     * @param areaPx area in pixels of this photo, 0 if it is not outlined here
     * @param areaMm2 area in mm² of tissue in the before photo's geometry, null where the scale is unknown and if it was too
     *     faint for an outline
     * @param contrast to the skin around it, also where it is too faint for an outline; null where there is no skin to
     *     compare with
     */
    public record Seen(
            double areaPx,
            @Nullable Double areaMm2,
            @Nullable ObjectContrast contrast) {}

    /** What became of an object. */
    public enum Fate {
        /** Outlined in both photos, and neither its area nor its contrast changed by more than could be told. */
        UNCHANGED,
        /** Its area became smaller. */
        SHRUNK,
        /** Its area became larger. */
        GROWN,
        /** Its area did not change; its contrast to the skin around it became less. */
        FADED,
        /** Its area did not change; its contrast to the skin around it became more. */
        INTENSIFIED,
        /** One in the before photo, several in the after photo. */
        SPLIT,
        /** Several in the before photo, one in the after photo. */
        MERGED,
        /** Outlined in the before photo; what is left of it is too faint for an outline. */
        FADED_BELOW_DETECTION,
        /** Outlined in the before photo; in the after photo the skin there is like the skin around. */
        VANISHED,
        /** Outlined in the after photo; in the before photo it was too faint for an outline. */
        EMERGED,
        /** Outlined in the after photo; in the before photo the skin there is like the skin around. */
        NEW
    }
}
