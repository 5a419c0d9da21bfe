package io.github.skindelta.metric;

import io.github.skindelta.raster.Plane;
import java.util.List;

/** What a scar is looked for by, in the planes of {@link SkinSamples#searched}. */
enum ScarCue {
    /** Colour of its own: any direction from the colour of the skin around. */
    COLOUR {
        @Override
        Plane measure(ColourSpread spread, List<Plane> deviation) {
            return spread.distance(deviation);
        }
    },
    /**
     * A hollow: a little less blood, a little lighter, and fine lines that are half as deep, all three at once. Each is
     * within what untouched skin shows elsewhere; what is searched is their sum, weighted as untouched skin is even
     * (Fisher's linear discriminant).
     */
    HOLLOW {
        @Override
        Plane measure(ColourSpread spread, List<Plane> deviation) {
            return spread.along(deviation, spread.towards(HOLLOW_SKIN));
        }
    };

    /**
     * What hollow skin differs by: redness and density in hundredths of a decade, power of fine lines in tenths of a neper.
     * Medians of rendered scars, tuning seeds.
     */
    private static final double[] HOLLOW_SKIN = {-1.8, -3.8, -9};

    /** Mottling of unchanged and of flushed skin stays below 6; 4.6 in three dimensions is exceeded on 1 patch in 10,000. */
    private static final Levels OF_COLOUR = new Levels(4.6, 4.5, 6, 3);

    /** In one direction; untouched skin of rendered pairs stayed below 3.3, hollows had 2.8 to 5.6 (tuning seeds). */
    private static final Levels OF_HOLLOW = new Levels(2.2, 2.7, 3.3, 2.5);

    /**
     * Levels of what is measured, standard deviations of untouched skin.
     *
     * @param standsOut more is kept out of its own surroundings
     * @param seed where an object is first looked for
     * @param detection least contrast of a scar
     * @param followed least contrast at a place where the other photo shows a scar
     */
    record Levels(double standsOut, double seed, double detection, double followed) {}

    /**
     * Error of an area over the spread of its repeats. A repeat lays as much unevenness again over a contrast that is 3 to 5
     * of its standard deviations, so that an outline runs out oftener than it did: 17 rendered hollows that shrank were off
     * by 0.63 times what repeats said (root mean square, tuning seeds); a part of that is kept as a reserve.
     */
    double ofRepeats() {
        return this == HOLLOW ? 0.75 : 1;
    }

    Levels levels() {
        return this == HOLLOW ? OF_HOLLOW : OF_COLOUR;
    }

    /**
     * How far every sample stands out.
     *
     * @param spread of untouched skin
     * @param deviation from the skin around
     * @return standard deviations of untouched skin
     */
    abstract Plane measure(ColourSpread spread, List<Plane> deviation);

    /**
     * In which direction an object's extent is looked for.
     *
     * @param spread of untouched skin
     * @param own the object's
     */
    ColourSpread.Direction direction(ColourSpread spread, ColourSpread.Direction own) {
        return this == HOLLOW ? spread.towards(HOLLOW_SKIN) : own;
    }
}
