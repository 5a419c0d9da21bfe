package io.github.skindelta.align;

import io.github.skindelta.raster.Plane;
import java.util.List;

/** Finds the same spots in two pictures, and those that agree on one map. Deterministic: the same planes, the same result. */
public interface Registrar {

    /** Name, as {@code --registrar} takes it. */
    String name();

    /**
     * Matches two pictures.
     *
     * @param before one plane a channel, values 0 … 1, the local mean at 0.5
     * @param after the same channels of the other picture
     * @param tolerancePx how far a match may lie from the common map and still agree, pixels of the after picture
     * @return matched points; without inliers where no map was found
     */
    Registration register(List<Plane> before, List<Plane> after, double tolerancePx);

    /**
     * Matched points.
     *
     * @param candidates all matches, one for each spot
     * @param inliers those that agree on one homography
     */
    record Registration(List<PointPair> candidates, List<PointPair> inliers) {
        /** Copies the lists. */
        public Registration {
            candidates = List.copyOf(candidates);
            inliers = List.copyOf(inliers);
        }
    }
}
