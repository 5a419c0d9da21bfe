package io.github.skindelta.align;

import io.github.skindelta.colour.LinearRgb;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.raster.Window;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where each spot of skin in the before photo is in the after photo, or refuses.
 *
 * <p>Both photos are reduced to about two megapixels, a registrar matches their small-scale structure, the homography is
 * refitted to the matches that agree, and the judge decides. Skin that bends is followed only as far as a plane allows;
 * {@link Alignment#error()} says how far that is off.
 */
public final class Aligner {

    /** Matching costs rise with the pixels and its accuracy hardly does: more than this is averaged down. */
    private static final double WORKING_PIXELS = 2.2e6;

    /** Smaller photos hold too little structure to tell skin apart. */
    private static final double LEAST_MEGAPIXELS = 0.05;

    /** Agreement with the common map, as a part of the diagonal: 10 px of a 1600 × 1200 photo, for skin is no plane. */
    private static final double TOLERANCE = 0.005;

    /** How near a match must lie to what hand-picked landmarks predict, as a part of the diagonal. */
    private static final double LANDMARK_TOLERANCE = 0.02;

    /** So many matches determine the map well; fewer, and the surroundings are asked too. */
    private static final int ENOUGH = 60;

    /** Each look at the surroundings reaches this much farther than the last. */
    private static final double WIDENING = 1.5;

    /** Matches within this distance on the reduced photos are of the same spot. */
    private static final double SAME_SPOT_PX = 2;

    private final Registrar registrar;
    private final List<PointPair> landmarks;
    private final @Nullable Focus focus;

    private Aligner(Registrar registrar, List<PointPair> landmarks, @Nullable Focus focus) {
        this.registrar = registrar;
        this.landmarks = landmarks;
        this.focus = focus;
    }

    /**
     * An aligner that finds its matches with a registrar.
     *
     * @param registrar finds the matches
     * @return the aligner
     */
    public static Aligner with(Registrar registrar) {
        return new Aligner(registrar, List.of(), null);
    }

    /**
     * This aligner, started by hand.
     *
     * @param pairs the same spots in both photos, at least three, not on a line; empty for none
     * @return the aligner
     * @throws IllegalArgumentException if there are one or two, or they lie on a line
     */
    public Aligner startingFrom(List<PointPair> pairs) {
        if (!pairs.isEmpty() && pairs.size() < 3) {
            throw new IllegalArgumentException("landmarks: found " + pairs.size() + " pairs, at least 3 are needed");
        }
        if (!pairs.isEmpty()) {
            LandmarkMap.of(pairs);
        }
        return new Aligner(registrar, List.copyOf(pairs), focus);
    }

    /**
     * This aligner, for a part of the before photo.
     *
     * @param part the skin of interest and what surrounds it
     * @return the aligner
     */
    public Aligner focusedOn(Focus part) {
        return new Aligner(registrar, landmarks, part);
    }

    /**
     * Aligns two photos.
     *
     * @param before the first
     * @param after the second, to be mapped into
     * @return the map and its error over the overlap
     * @throws NotComparableException if they do not show the same skin as far as can be told
     */
    public Alignment align(Photo before, Photo after) {
        requireSize(before);
        requireSize(after);
        int beforeFactor = factor(before);
        int afterFactor = factor(after);
        List<PointPair> candidates = fullSize(
                candidates(before.reduced(beforeFactor), after.reduced(afterFactor)), beforeFactor, afterFactor);
        Focus part = focus(before);
        List<PointPair> onSkin =
                candidates.stream().filter(pair -> part.isSkin(pair.before())).toList();
        List<PointPair> inliers = consensus(onSkin, part, before.bounds(), after.bounds());
        return judged(HomographyFit.of(inliers), inliers, before, after);
    }

    /**
     * Matches on the skin that agree beyond chance, and of these the ones nearest to the skin of interest: enough to
     * determine the map there, where a face that smiles bends otherwise than elsewhere.
     */
    private List<PointPair> consensus(List<PointPair> onSkin, Focus focus, Window before, Window after) {
        double tolerancePx = tolerance(after);
        List<PointPair> everywhere = agreeing(onSkin, tolerancePx, after);
        int found = Judge.spots(everywhere, after);
        int needed = Judge.neededSpots(Judge.spots(onSkin, after), tolerancePx, after);
        if (found < needed) {
            throw new NotComparableException(new Obstacle.TooFewMatches(found, needed));
        }
        Judge.requireSpread(everywhere, before);
        // Twice the tolerance, so that skin which bends away from the common map may still have its say.
        List<PointPair> alike = near(HomographyFit.of(everywhere).afterFromBefore(), onSkin, 2 * tolerancePx);
        List<PointPair> local = agreeing(nearest(alike, focus), tolerancePx, after);
        if (local.size() < Math.min(ENOUGH, everywhere.size()) / 2) {
            return everywhere;
        }
        Judge.requireSpread(local, before);
        return local;
    }

    /** The matches around the middle of the focus, at least {@value #ENOUGH} if there are so many. */
    private static List<PointPair> nearest(List<PointPair> pairs, Focus focus) {
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

    private List<PointPair> agreeing(List<PointPair> candidates, double tolerancePx, Window after) {
        return landmarks.isEmpty()
                ? registrar.agreeing(candidates, tolerancePx)
                : near(
                        LandmarkMap.of(landmarks),
                        candidates,
                        LANDMARK_TOLERANCE * Math.hypot(after.width(), after.height()));
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

    private Focus focus(Photo before) {
        return focus == null ? Focus.everywhere(before.bounds()) : focus;
    }

    /** The matches of all channels, each spot once: SIFT finds some spots in several orientations. */
    private List<PointPair> candidates(LinearRgb before, LinearRgb after) {
        List<Plane> beforePlanes = DetailPlanes.of(before);
        List<Plane> afterPlanes = DetailPlanes.of(after);
        List<PointPair> candidates = new ArrayList<>();
        Set<Point> beforeSpots = new HashSet<>();
        Set<Point> afterSpots = new HashSet<>();
        for (int channel = 0; channel < beforePlanes.size(); channel++) {
            for (PointPair pair : registrar.matches(beforePlanes.get(channel), afterPlanes.get(channel))) {
                boolean isNewBefore = beforeSpots.add(cell(pair.before()));
                boolean isNewAfter = afterSpots.add(cell(pair.after()));
                if (isNewBefore && isNewAfter) {
                    candidates.add(pair);
                }
            }
        }
        return candidates;
    }

    private static Point cell(Point point) {
        return new Point(Math.rint(point.x() / SAME_SPOT_PX), Math.rint(point.y() / SAME_SPOT_PX));
    }

    private static Alignment judged(HomographyFit fit, List<PointPair> inliers, Photo before, Photo after) {
        Warp map = Warp.of(fit.afterFromBefore());
        Judge.requirePlausible(map.homography(), covered(inliers, before.bounds()), before.bounds(), after.bounds());
        double overlap = Overlap.percent(map, before.bounds(), after.bounds());
        Judge.requireOverlap(overlap);
        List<Point> shared = Overlap.shared(Overlap.grid(before.bounds(), 12), map, after.bounds());
        MappingError error = new ResidualError(fit, inliers, Math.hypot(before.width(), before.height()));
        return new Alignment(map, inliers.size(), overlap, 0, error).statedFor(shared);
    }

    /** The smallest window of the before photo that holds the matches. */
    private static Window covered(List<PointPair> inliers, Window before) {
        DoubleSummaryStatistics xs =
                inliers.stream().mapToDouble(pair -> pair.before().x()).summaryStatistics();
        DoubleSummaryStatistics ys =
                inliers.stream().mapToDouble(pair -> pair.before().y()).summaryStatistics();
        int left = (int) Math.floor(xs.getMin());
        int top = (int) Math.floor(ys.getMin());
        int width = (int) Math.ceil(xs.getMax()) - left + 1;
        int height = (int) Math.ceil(ys.getMax()) - top + 1;
        return new Window(left, top, width, height).grown(0, before);
    }

    private static void requireSize(Photo photo) {
        double megapixels = photo.width() * (double) photo.height() / 1e6;
        if (megapixels < LEAST_MEGAPIXELS) {
            throw new NotComparableException(new Obstacle.PhotoTooSmall(photo.name(), megapixels, LEAST_MEGAPIXELS));
        }
    }

    private static int factor(Photo photo) {
        return (int) Math.max(1, Math.ceil(Math.sqrt(photo.width() * (double) photo.height() / WORKING_PIXELS)));
    }

    private static double tolerance(Window after) {
        return TOLERANCE * Math.hypot(after.width(), after.height());
    }

    private static List<PointPair> fullSize(List<PointPair> pairs, int beforeFactor, int afterFactor) {
        return pairs.stream()
                .map(pair -> new PointPair(fullSize(pair.before(), beforeFactor), fullSize(pair.after(), afterFactor)))
                .toList();
    }

    /** The middle of the first block of pixels is at (factor − 1) / 2. */
    private static Point fullSize(Point reduced, int factor) {
        double middle = (factor - 1) / 2.0;
        return new Point(reduced.x() * factor + middle, reduced.y() * factor + middle);
    }
}
