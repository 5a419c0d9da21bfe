package io.github.skindelta.align;

import io.github.skindelta.raster.Plane;
import java.util.List;

/**
 * Finds the same spots in two pictures, and those that agree on one map. Deterministic: the same planes, the same result.
 */
public interface Registrar {

    /** Name, as {@code --registrar} takes it. */
    String name();

    /**
     * Finds the same spots in one channel of two pictures.
     *
     * @param before values 0 … 1, the local mean at 0.5
     * @param after the same channel of the other picture
     * @return matches that are mutually best and clearly better than the second; some are wrong
     */
    List<PointPair> matches(Plane before, Plane after);

    /**
     * Finds the homography on which most matches agree.
     *
     * @param candidates matches of all channels
     * @param tolerancePx how far a match may lie from the common map and still agree, pixels of the after picture
     * @return the matches that agree, in their order; empty where there is no map
     */
    List<PointPair> agreeing(List<PointPair> candidates, double tolerancePx);
}
