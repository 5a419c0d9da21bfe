package io.github.skindelta.align;

import io.github.skindelta.align.dense.Refinement;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/** Decides whether a map between two photos is one of the same skin. Refuses rather than guesses. */
final class Judge {

    /** Fewer patches than this never carry an alignment. */
    private static final int FEWEST_PATCHES = 8;

    /**
     * Part of the patches of skin that must be where the map says, and the correlation of their structure, together: the
     * worse it agrees, the more of them. All faces have eyes and nostrils in the same place, and a field bends towards
     * what little there is. Of strangers in one studio the nearest came to 0.77 (found 0.36, correlation 0.41); of people
     * who smile seconds later the farthest to 0.93 (0.45, 0.48); rendered pairs of the same skin have 1.3 to 2.
     */
    private static final double LEAST_FOUND_AND_CORRELATED = 0.85;

    /**
     * {@link RoundTrip#agreement()} that settles a doubt. Of strangers in one studio the nearest of 95 looks came to 0.92,
     * the next to 0.78; one face in other light and with the head turned to 0.9 to 1.7: what strangers might reach is
     * refused.
     */
    private static final double LEAST_AGREEMENT = 1.1;

    /** However well they agree. */
    private static final double LEAST_FOUND = 0.4;

    /** However badly: a blurred or noisy photo correlates little and is found again nonetheless. */
    private static final double MOST_NEEDED = 0.75;

    /** Side of a spot as a part of the diagonal: ten matches on one nostril are one piece of evidence. */
    private static final double SPOT = 0.02;

    /** Zoom and distance together, after the photos' own sizes are allowed for. */
    private static final double LARGEST_SCALE = 3;

    /** A surface seen at 60° is half as wide as it is long. */
    private static final double LARGEST_SHEAR = 2;

    /** Nearest over farthest part of the skin, in area. */
    private static final double LARGEST_PERSPECTIVE = 4;

    private static final double LEAST_OVERLAP_PERCENT = 20;

    /** Points a side at which a map is looked at: some three between two nodes of its field, where it may fold. */
    private static final int LOOKS = 60;

    /** Standard deviation of the matches across their narrow direction: a strip of some 20 px in 1600 × 1200. */
    private static final double LEAST_SPREAD_PERCENT = 0.3;

    private Judge() {}

    /**
     * The number of separate spots that matches lie on.
     *
     * @param matches any matches
     * @param after the after photo
     * @return squares of its frame that hold at least one
     */
    static int spots(List<PointPair> matches, Window after) {
        double side = SPOT * Math.hypot(after.width(), after.height());
        return (int) matches.stream()
                .map(pair -> new Point(
                        Math.floor(pair.after().x() / side),
                        Math.floor(pair.after().y() / side)))
                .distinct()
                .count();
    }

    /**
     * Whether a map by itself shows that the skin is the same.
     *
     * @param refinement the map and the patches
     * @return false if in doubt
     * @throws NotComparableException if too few patches could be looked for
     */
    static boolean isSameSkin(Refinement refinement) {
        int found = refinement.found().size();
        if (refinement.looked().size() < FEWEST_PATCHES) {
            throw tooFew(found);
        }
        return found >= needed(refinement);
    }

    private static int needed(Refinement refinement) {
        double part =
                Math.min(Math.max(LEAST_FOUND_AND_CORRELATED - refinement.correlation(), LEAST_FOUND), MOST_NEEDED);
        return Math.max(
                FEWEST_PATCHES, (int) Math.ceil(part * refinement.looked().size()));
    }

    /**
     * Refuses a map in doubt that the map the other way round does not bear out.
     *
     * @param forth the map
     * @param agreement of both ways
     */
    static void requireAgreement(Refinement forth, double agreement) {
        if (agreement < LEAST_AGREEMENT || forth.found().size() < FEWEST_PATCHES) {
            throw differentSkin(forth);
        }
    }

    /** The refusal of a map on which too few patches of skin are found. */
    static NotComparableException differentSkin(Refinement refinement) {
        return new NotComparableException(new Obstacle.DifferentSkin(
                refinement.found().size(), refinement.looked().size(), needed(refinement)));
    }

    /** The refusal of photos in which no skin is found again at all. */
    static NotComparableException nothingFound() {
        return tooFew(0);
    }

    private static NotComparableException tooFew(int found) {
        return new NotComparableException(new Obstacle.TooFewMatches(found, FEWEST_PATCHES));
    }

    /**
     * The smallest window of the before photo that holds matches.
     *
     * @param matches at least one
     * @param before the before photo
     * @return a window of it
     */
    static Window covered(List<PointPair> matches, Window before) {
        DoubleSummaryStatistics xs =
                matches.stream().mapToDouble(pair -> pair.before().x()).summaryStatistics();
        DoubleSummaryStatistics ys =
                matches.stream().mapToDouble(pair -> pair.before().y()).summaryStatistics();
        int left = (int) Math.floor(xs.getMin());
        int top = (int) Math.floor(ys.getMin());
        int width = (int) Math.ceil(xs.getMax()) - left + 1;
        int height = (int) Math.ceil(ys.getMax()) - top + 1;
        return new Window(left, top, width, height).grown(0, before);
    }

    /**
     * Refuses matches that lie on a line: they leave open how the map goes on beside it.
     *
     * @param inliers matches that agree, at least one
     * @param before the before photo
     */
    static void requireSpread(List<PointPair> inliers, Window before) {
        double[] xs = inliers.stream().mapToDouble(pair -> pair.before().x()).toArray();
        double[] ys = inliers.stream().mapToDouble(pair -> pair.before().y()).toArray();
        double vx = new Variance(false).evaluate(xs);
        double vy = new Variance(false).evaluate(ys);
        double vxy = new Covariance().covariance(xs, ys, false);
        double across = (vx + vy) / 2 - Math.hypot((vx - vy) / 2, vxy);
        double percent = 100 * Math.sqrt(Math.max(across, 0)) / Math.hypot(before.width(), before.height());
        if (percent < LEAST_SPREAD_PERCENT) {
            throw new NotComparableException(new Obstacle.MatchesOnALine(percent, LEAST_SPREAD_PERCENT));
        }
    }

    /**
     * Refuses a map that two photos of the same skin could not have.
     *
     * @param afterFromBefore the map
     * @param support the part of the before photo that its matches cover; beyond, it only extrapolates
     * @param before the before photo
     * @param after the after photo
     */
    static void requirePlausible(Warp afterFromBefore, Window support, Window before, Window after) {
        double sizes = Math.hypot(after.width(), after.height()) / Math.hypot(before.width(), before.height());
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (Point corner : shared(afterFromBefore, support, after)) {
            double area = afterFromBefore.areaScale(corner.x(), corner.y());
            if (!afterFromBefore.isInFront(corner.x(), corner.y()) || area <= 0) {
                throw implausible("mirror or fold", 1, 0);
            }
            smallest = Math.min(smallest, area);
            largest = Math.max(largest, area);
            requireAtMost(
                    "stretch in one direction", shear(afterFromBefore.jacobian(corner.x(), corner.y())), LARGEST_SHEAR);
        }
        requireAtMost("difference in perspective", largest / smallest, LARGEST_PERSPECTIVE);
        requireAtMost("enlargement", Math.sqrt(largest) / sizes, LARGEST_SCALE);
        requireAtMost("reduction", sizes / Math.sqrt(smallest), LARGEST_SCALE);
    }

    /**
     * Refuses photos that share too little.
     *
     * @param overlapPercent part of the before photo in the after photo, 0–100
     */
    static void requireOverlap(double overlapPercent) {
        if (overlapPercent < LEAST_OVERLAP_PERCENT) {
            throw new NotComparableException(new Obstacle.TooLittleOverlap(overlapPercent, LEAST_OVERLAP_PERCENT));
        }
    }

    /** Points of a part of the before photo that the after photo shows, on a grid, or its middle. */
    private static List<Point> shared(Warp afterFromBefore, Window support, Window after) {
        List<Point> points = Overlap.grid(support, LOOKS).stream()
                .filter(point -> Overlap.isInside(afterFromBefore, point, after))
                .toList();
        return points.isEmpty() ? Overlap.grid(support, 1) : points;
    }

    /** Ratio of the Jacobian's singular values. */
    private static double shear(double[] j) {
        double sum = j[0] * j[0] + j[1] * j[1] + j[2] * j[2] + j[3] * j[3];
        double determinant = Math.abs(j[0] * j[3] - j[1] * j[2]);
        double difference = Math.sqrt(Math.max(sum * sum - 4 * determinant * determinant, 0));
        return Math.sqrt((sum + difference) / Math.max(sum - difference, 1e-12 * sum));
    }

    private static void requireAtMost(String property, double found, double limit) {
        if (!(found <= limit)) {
            throw implausible(property, found, limit);
        }
    }

    private static NotComparableException implausible(String property, double found, double limit) {
        return new NotComparableException(new Obstacle.ImplausibleWarp(property, found, limit));
    }
}
