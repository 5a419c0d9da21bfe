package io.github.skindelta.align;

import io.github.skindelta.align.dense.Refinement;
import io.github.skindelta.raster.Point;
import java.util.Arrays;
import java.util.List;

/**
 * Two maps between the same photos, made apart: one refined from the before photo to the after photo, one back. Where the
 * skin is the same they undo each other; where it is not, each bends towards something else.
 */
final class RoundTrip {

    /** A patch returns if it comes back this near to where it started, part of the diagonal: 2 px of 1600 × 1200. */
    private static final double RETURNED = 0.001;

    /** Root mean square of one way over the median of both: two equal errors, each Gaussian in x and y. */
    private static final double ONE_WAY_RMS_PER_MEDIAN = 1 / Math.sqrt(2 * Math.log(2));

    private final Refinement forth;
    private final Refinement back;
    private final double[] distances;
    private final double diagonal;

    /**
     * @param forth from the before photo
     * @param back from the after photo
     * @param diagonal of the before photo, pixels
     */
    RoundTrip(Refinement forth, Refinement back, double diagonal) {
        this.forth = forth;
        this.back = back;
        this.diagonal = diagonal;
        this.distances = forth.looked().stream()
                .mapToDouble(patch -> distance(patch, back))
                .sorted()
                .toArray();
    }

    private static double distance(PointPair patch, Refinement back) {
        Point returned = back.warp().map(patch.after());
        return Math.hypot(
                returned.x() - patch.before().x(), returned.y() - patch.before().y());
    }

    /** Part of the patches found and correlation of the structure, the means of both ways, and the part that returns. */
    double agreement() {
        double returned = Arrays.stream(distances)
                        .filter(distance -> distance < RETURNED * diagonal)
                        .count()
                / (double) distances.length;
        return (evidence(forth) + evidence(back)) / 2 + returned;
    }

    private static double evidence(Refinement refinement) {
        List<PointPair> looked = refinement.looked();
        return (double) refinement.found().size() / Math.max(looked.size(), 1) + refinement.correlation();
    }

    /** Expected root mean square error of one way, pixels of the before photo. */
    double errorPx() {
        return ONE_WAY_RMS_PER_MEDIAN * distances[distances.length / 2];
    }
}
