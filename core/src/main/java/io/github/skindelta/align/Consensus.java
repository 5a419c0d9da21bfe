package io.github.skindelta.align;

import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import java.util.List;

/**
 * Matches that agree on one rough map, and of these the ones nearest to the skin of interest: enough to determine the map
 * there, where a face that smiles bends otherwise than elsewhere.
 */
final class Consensus {

    /**
     * Agreement with the common map, as a part of the diagonal: 16 px of a 1600 × 1200 photo. Skin is no plane, and coarse
     * matches are good to a few pixels.
     */
    private static final double TOLERANCE = 0.008;

    /** Fewer spots than this are not worth a closer look. */
    private static final int FEWEST_SPOTS = 6;

    /** So many matches determine the map well; fewer, and the surroundings are asked too. */
    private static final int ENOUGH = 60;

    /** Each look at the surroundings reaches this much farther than the last. */
    private static final double WIDENING = 1.5;

    private final Registrar registrar;
    private final Focus focus;
    private final Window before;
    private final Window after;
    private final double tolerancePx;

    Consensus(Registrar registrar, Focus focus, Window before, Window after) {
        this.registrar = registrar;
        this.focus = focus;
        this.before = before;
        this.after = after;
        this.tolerancePx = TOLERANCE * Math.hypot(after.width(), after.height());
    }

    /**
     * The rough map.
     *
     * @param candidates matches, some of them wrong
     * @return the homography that the ones near the skin of interest agree on
     * @throws NotComparableException if hardly any agree, or they lie on a line
     */
    Homography of(List<PointPair> candidates) {
        List<PointPair> onSkin =
                candidates.stream().filter(pair -> focus.isSkin(pair.before())).toList();
        List<PointPair> everywhere = registrar.agreeing(onSkin, tolerancePx);
        int spots = Judge.spots(everywhere, after);
        if (spots < FEWEST_SPOTS) {
            throw new NotComparableException(new Obstacle.TooFewMatches(spots, FEWEST_SPOTS));
        }
        Judge.requireSpread(everywhere, before);
        Homography common = fitted(everywhere);
        // Twice the tolerance, so that skin which bends away from the common map may still have its say.
        List<PointPair> alike = near(common, onSkin, 2 * tolerancePx);
        List<PointPair> local = registrar.agreeing(nearest(alike), tolerancePx);
        if (local.size() < Math.min(ENOUGH, everywhere.size()) / 2) {
            return common;
        }
        Judge.requireSpread(local, before);
        return fitted(local);
    }

    /** Matches that agree by chance may lie so that no homography goes through them. */
    Homography fitted(List<PointPair> agreeing) {
        try {
            return HomographyFit.of(agreeing).afterFromBefore();
        } catch (IllegalArgumentException undetermined) {
            throw new NotComparableException(new Obstacle.TooFewMatches(Judge.spots(agreeing, after), FEWEST_SPOTS));
        }
    }

    /** The matches around the middle of the focus, at least {@value #ENOUGH} if there are so many. */
    private List<PointPair> nearest(List<PointPair> pairs) {
        double farthest = pairs.stream()
                .mapToDouble(pair -> focus.distance(pair.before()))
                .max()
                .orElse(0);
        Focus part = focus;
        while (part.radiusPx() < farthest && near(pairs, part).size() < ENOUGH) {
            part = part.widened(WIDENING);
        }
        return near(pairs, part);
    }

    private static List<PointPair> near(List<PointPair> pairs, Focus part) {
        return pairs.stream().filter(pair -> part.isNear(pair.before())).toList();
    }

    private static List<PointPair> near(Homography map, List<PointPair> candidates, double tolerancePx) {
        return candidates.stream()
                .filter(pair -> {
                    Point predicted = map.map(pair.before());
                    return Math.hypot(
                                    predicted.x() - pair.after().x(),
                                    predicted.y() - pair.after().y())
                            <= tolerancePx;
                })
                .toList();
    }
}
