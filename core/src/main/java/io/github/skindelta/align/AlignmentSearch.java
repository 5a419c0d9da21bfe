package io.github.skindelta.align;

import io.github.skindelta.align.dense.Pyramid;
import io.github.skindelta.align.dense.Refinement;
import io.github.skindelta.align.dense.Refiner;
import io.github.skindelta.align.dense.TurnSearch;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One search for an alignment of two photos: rough maps from cheap to dear, each refined and judged, until one holds. */
final class AlignmentSearch {

    /** Pixels of the finest scale that is looked at: 1600 × 1200 is halved, 12 megapixels become 800 × 600. */
    private static final double FINEST_PIXELS = 0.5e6;

    /** The scales of both photos may differ by this much on the skin before the after photo is reduced anew. */
    private static final double ALIKE = 1.5;

    /** Few matches may lie in a corner and leave the map far off in the others: each look carries it farther. */
    private static final int MOST_LOOKS = 8;

    /** A map that moves by no more is left to the refinement, part of the diagonal: 3 px of a 1600 × 1200 photo. */
    private static final double SETTLED = 0.0015;

    private final Registrar registrar;
    private final Photo before;
    private final Photo after;
    private final Focus focus;
    private final Consensus consensus;
    private final Pyramid beforePyramid;
    private final Pyramid afterPyramid;

    AlignmentSearch(Registrar registrar, Photo before, Photo after, Focus focus) {
        this.registrar = registrar;
        this.before = before;
        this.after = after;
        this.focus = focus;
        this.consensus = new Consensus(registrar, focus, before.bounds(), after.bounds());
        List<Pyramid> pyramids = Stream.of(before, after)
                .parallel()
                .map(photo -> Pyramid.of(photo, factor(photo), Refiner.SCALES))
                .toList();
        this.beforePyramid = pyramids.get(0);
        this.afterPyramid = pyramids.get(1);
    }

    private static int factor(Photo photo) {
        double pixels = photo.width() * (double) photo.height();
        return (int) Math.max(1, Math.round(Math.sqrt(pixels / FINEST_PIXELS)));
    }

    /**
     * The alignment.
     *
     * @param landmarks picked by hand to start from; none if the photos are to be searched
     * @return the first that holds
     * @throws NotComparableException if none does, for the most telling reason
     */
    Alignment startingFrom(List<PointPair> landmarks) {
        List<NotComparableException> refusals = new ArrayList<>();
        for (Supplier<Homography> search : searches(landmarks)) {
            try {
                return refined(search.get());
            } catch (NotComparableException refusal) {
                refusals.add(refusal);
            }
        }
        requireStructure();
        throw MostTelling.of(refusals);
    }

    private List<Supplier<Homography>> searches(List<PointPair> landmarks) {
        if (!landmarks.isEmpty()) {
            return List.of(() -> LandmarkMap.of(landmarks));
        }
        Candidates candidates = new Candidates(registrar);
        return List.of(
                () -> consensus.of(candidates.coarse(beforePyramid, afterPyramid)),
                () -> TurnSearch.best(beforePyramid, afterPyramid, focus::isSkin),
                () -> consensus.of(candidates.fine(beforePyramid, afterPyramid)));
    }

    /** Asked only where no alignment holds: smooth skin may look blurred and align nonetheless. */
    private void requireStructure() {
        OptionalDouble here = sharpness(beforePyramid, focus::isSkin);
        OptionalDouble there = sharpness(afterPyramid, point -> true);
        if (here.isEmpty() || there.isEmpty()) {
            throw Judge.nothingFound();
        }
        if (there.getAsDouble() <= here.getAsDouble()) {
            Sharpness.require(after, there.getAsDouble());
        }
        Sharpness.require(before, here.getAsDouble());
    }

    private static OptionalDouble sharpness(Pyramid pyramid, Predicate<Point> isSkin) {
        Pyramid.Level finest = pyramid.levels().get(0);
        return Sharpness.percent(finest.channels().light(), finest.grid(), isSkin);
    }

    private Alignment refined(Homography rough) {
        Judge.requirePlausible(Warp.of(rough), focus.support(before.bounds()), before.bounds(), after.bounds());
        Pyramid there = afterPyramid(rough);
        Refiner refiner = Refiner.of(beforePyramid, there, before.bounds(), focus::isSkin);
        Homography settled = settled(refiner, rough);
        Refinement refinement = refiner.refine(settled).orElseThrow(Judge::nothingFound);
        if (Judge.isSameSkin(refinement)) {
            return judged(refinement, 0);
        }
        RoundTrip trip = roundTrip(refinement, there, settled);
        Judge.requireAgreement(refinement, trip.agreement());
        return judged(refinement, trip.errorPx());
    }

    /** Asked only in doubt: it costs as much as the map itself. */
    private RoundTrip roundTrip(Refinement forth, Pyramid there, Homography settled) {
        Homography home = settled.inverse();
        Refiner refiner = Refiner.of(there, beforePyramid, after.bounds(), point -> focus.isSkin(home.map(point)));
        Refinement back = refiner.refine(home).orElseThrow(() -> Judge.differentSkin(forth));
        return new RoundTrip(forth, back, Math.hypot(before.width(), before.height()));
    }

    /** The map that the cells of skin agree on, when looking again no longer moves it. */
    private Homography settled(Refiner refiner, Homography rough) {
        Homography map = rough;
        for (int look = 0; look < MOST_LOOKS; look++) {
            Homography next = consensus.of(refiner.look(map));
            double moved = largestMove(map, next);
            map = next;
            if (moved < SETTLED * Math.hypot(after.width(), after.height())) {
                return map;
            }
        }
        return map;
    }

    private double largestMove(Homography one, Homography other) {
        return Overlap.grid(before.bounds(), 5).stream()
                .mapToDouble(point -> {
                    Point a = one.map(point);
                    Point b = other.map(point);
                    return Math.hypot(a.x() - b.x(), a.y() - b.y());
                })
                .max()
                .orElse(0);
    }

    /** The after photo's scales, as fine on the skin as the before photo's. */
    private Pyramid afterPyramid(Homography start) {
        Point middle = focus.middle();
        double enlargement = Math.sqrt(Math.abs(start.areaScale(middle.x(), middle.y())));
        double wanted = enlargement * beforePyramid.levels().get(0).grid().factor();
        double found = afterPyramid.levels().get(0).grid().factor();
        int factor = (int) Math.max(1, Math.min(Math.round(wanted), Math.min(after.width(), after.height()) / 64));
        boolean isAlike = wanted < ALIKE * found && found < ALIKE * wanted;
        return isAlike || factor == found ? afterPyramid : Pyramid.of(after, factor, Refiner.SCALES);
    }

    /**
     * The alignment of a map that shows the same skin.
     *
     * @param refined the map
     * @param doubtPx error that it is known to have besides its own, pixels of the before photo
     */
    private Alignment judged(Refinement refined, double doubtPx) {
        List<PointPair> found = refined.found();
        Judge.requireSpread(found, before.bounds());
        Refinement refinement = refined.around(consensus.fitted(found));
        Warp map = refinement.warp();
        Judge.requirePlausible(map, Judge.covered(found, before.bounds()), before.bounds(), after.bounds());
        double overlap = Overlap.percent(map, before.bounds(), after.bounds());
        Judge.requireOverlap(overlap);
        List<Point> shared = Overlap.shared(Overlap.grid(before.bounds(), 12), map, after.bounds());
        MappingError own = refinement.error();
        MappingError error = point -> Math.hypot(
                own.standardErrorPx(point), doubtPx * Math.sqrt(Math.max(map.areaScale(point.x(), point.y()), 0)));
        return new Alignment(map, found.size(), overlap, 0, error).statedFor(shared);
    }
}
