package io.github.skindelta.metric;

import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.skin.Place;

/** Checks that there is untouched skin to measure against. */
final class ReferenceSkin {

    /** The same as of a target: fewer pixels do not average out the steps of an 8-bit photo. */
    private static final long LEAST_PIXELS = 400;

    private ReferenceSkin() {}

    /**
     * Refuses a place without reference skin where its colour cannot be told otherwise.
     *
     * @param pair the photos: colours may be absolute
     * @param place target and reference
     * @throws NotMeasurableException if the reference holds too few pixels, and nothing stands in for it
     */
    static void requireForColour(SkinPair pair, Place place) {
        if (!pair.isAbsolute()) {
            require(place);
        }
    }

    /**
     * Refuses a place without reference skin.
     *
     * @param place target and reference
     * @throws NotMeasurableException if the reference holds too few pixels
     */
    static void require(Place place) {
        long found = place.reference().count();
        if (found < LEAST_PIXELS) {
            throw new NotMeasurableException("found " + found + " pixels of untouched skin to compare with, "
                    + LEAST_PIXELS + " are needed: outline the treated area with --region so that untouched skin"
                    + " remains around it");
        }
    }
}
