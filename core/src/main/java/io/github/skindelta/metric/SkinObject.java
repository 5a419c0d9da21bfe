package io.github.skindelta.metric;

import org.jspecify.annotations.Nullable;

/**
 * One thing on the skin that was followed from photo to photo, such as a scar.
 *
 * @param kind what it is, such as {@code scar}
 * @param id its number within its region and kind, from 1, largest first
 * @param region name of the target that it lies in
 * @param fate what became of it
 * @param beforeAreaPx area in pixels of the before photo, 0 if new
 * @param afterAreaPx area in pixels of the after photo, 0 if it vanished
 * @param beforeAreaMm2 area in mm², null where the scale is unknown
 * @param afterAreaMm2 area in mm² of tissue in the before photo's geometry, null where the scale is unknown
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
        /** Found in both photos. */
        KEPT,
        /** Found in the before photo only: it faded below detection. */
        FADED,
        /** Found in the after photo only. */
        NEW
    }
}
