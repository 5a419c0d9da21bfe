package io.github.skindelta.sample.truth;

import java.util.List;

/**
 * The enlarged pores of the target on the day of one photo; all 0 where there are none. The small follicle openings that
 * all skin has are not among them.
 *
 * @param densityPerCm2 of the target
 * @param areaPercent share of the target that lies in the pores' circles of full width at half depth
 * @param places each of them
 */
public record PoreTruth(double densityPerCm2, double areaPercent, List<Place> places) {

    /** Copies the list. */
    public PoreTruth {
        places = List.copyOf(places);
    }

    /**
     * One pore.
     *
     * @param x of its middle in pixels of this day's photo
     * @param y of its middle in pixels of this day's photo
     * @param diameterMm full width at half depth, on the skin
     */
    public record Place(double x, double y, double diameterMm) {}
}
