package io.github.skindelta.metric;

import org.jspecify.annotations.Nullable;

/**
 * One thing on the skin that was followed from photo to photo, such as a scar.
 *
 * @param kind what it is, such as {@code scar}
 * @param id its number within its region and kind, from 1, largest first
 * @param region name of the target that it lies in
 * @param fate what became of it
 * @param beforeAreaPx area in pixels of the before photo, 0 if it is not outlined there
 * @param afterAreaPx area in pixels of the after photo, 0 if it is not outlined there
 * @param beforeAreaMm2 area in mm², null where the scale is unknown and if it was too faint for an outline
 * @param afterAreaMm2 area in mm² of tissue in the before photo's geometry, null where the scale is unknown and if it is
 *     too faint for an outline
 */
public record SkinObject(
        String kind,
        int id,
        String region,
        Fate fate,
        double beforeAreaPx,
        double afterAreaPx,
        @Nullable Double beforeAreaMm2,
        @Nullable Double afterAreaMm2) {

    /** What became of an object. */
    public enum Fate {
        /** Outlined in both photos. */
        KEPT,
        /** Outlined in the before photo; in the after photo the skin there is like the skin around. */
        FADED,
        /** Outlined in the before photo; what is left of it is too faint for an outline. */
        FADED_BELOW_DETECTION,
        /** Outlined in the after photo; in the before photo it was too faint for an outline. */
        EMERGED,
        /** Outlined in the after photo; in the before photo the skin there is like the skin around. */
        NEW
    }
}
