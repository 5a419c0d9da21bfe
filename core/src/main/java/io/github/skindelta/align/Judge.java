package io.github.skindelta.align;

import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.List;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.apache.commons.math3.util.CombinatoricsUtils;

/** Decides whether a map between two photos is one of the same skin. Refuses rather than guesses. */
final class Judge {

    /**
     * Far beyond chance, because false matches are no independent chances: every face has its eyes and nostrils in the
     * same place. Of 26 pairs of strangers in one studio the best agreed on 17 of 154 spots, which asks for 18; of the
     * smiling faces looked at the worst agreed on 26 of 174. RealFacesTest compares them all.
     */
    private static final double LOG10_FALSE_ALARMS = -22;

    /** Side of a spot as a part of the diagonal: ten matches on one nostril are one piece of evidence. */
    private static final double SPOT = 0.02;

    /** Fewer points than this never carry an alignment, whatever the odds. */
    private static final int FEWEST_MATCHES = 8;

    /** Zoom and distance together, after the photos' own sizes are allowed for. */
    private static final double LARGEST_SCALE = 3;

    /** A surface seen at 60° is half as wide as it is long. */
    private static final double LARGEST_SHEAR = 2;

    /** Nearest over farthest part of the skin, in area. */
    private static final double LARGEST_PERSPECTIVE = 4;

    private static final double LEAST_OVERLAP_PERCENT = 20;

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
     * How many of the matched spots must agree before chance is ruled out.
     *
     * <p>A contrario (Moisan, Moulon and Monasse, IPOL 2, 2012): among {@code n} candidates the expected number of
     * maps on which {@code k} agree by chance is {@code (n − 4) · C(n, k) · C(k, 4) · p^(k − 4)}, with {@code p} the
     * part of the after photo within the tolerance of a point.
     *
     * @param candidates number of matched spots
     * @param tolerancePx how near is agreement
     * @param after the after photo
     * @return how many of them must agree
     */
    static int neededSpots(int candidates, double tolerancePx, Window after) {

        double log10p = Math.log10(Math.min(0.5, Math.PI * tolerancePx * tolerancePx / after.width() / after.height()));
        for (int k = FEWEST_MATCHES; k <= candidates; k++) {
            double log10FalseAlarms = Math.log10(candidates - 4.0)
                    + CombinatoricsUtils.binomialCoefficientLog(candidates, k) / Math.log(10)
                    + CombinatoricsUtils.binomialCoefficientLog(k, 4) / Math.log(10)
                    + (k - 4) * log10p;
            if (log10FalseAlarms < LOG10_FALSE_ALARMS) {
                return k;
            }
        }
        return Math.max(FEWEST_MATCHES, candidates + 1);
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
    static void requirePlausible(Homography afterFromBefore, Window support, Window before, Window after) {
        double sizes = Math.hypot(after.width(), after.height()) / Math.hypot(before.width(), before.height());
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (Point corner : shared(afterFromBefore, support, after)) {
            double area = afterFromBefore.areaScale(corner.x(), corner.y());
            if (afterFromBefore.w(corner.x(), corner.y()) <= 0 || area <= 0) {
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
    private static List<Point> shared(Homography afterFromBefore, Window support, Window after) {
        List<Point> points = Overlap.grid(support, 9).stream()
                .filter(point -> Overlap.isInside(Warp.of(afterFromBefore), point, after))
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
