package io.github.skindelta.align;

import io.github.skindelta.align.dense.Pyramid;
import io.github.skindelta.raster.Plane;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.ReducedGrid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Spots that may be the same in two photos, found by a registrar in all channels; some are wrong. */
final class Candidates {

    /** Takes the camera's noise out of the chroma of coarse photos, pixels of these. */
    private static final double CHROMA_BLUR_PX = 1;

    /** Matches within this distance on the reduced photos are of the same spot. */
    private static final double SAME_SPOT_PX = 2;

    private final Registrar registrar;

    Candidates(Registrar registrar) {
        this.registrar = registrar;
    }

    /**
     * Large structure, on photos of about 0.1 and 0.03 megapixels: spots, vessels and blotches keep their colour and place
     * when the light moves, and the furrows, whose shading does not, are averaged away.
     *
     * @param before scales of the before photo
     * @param after scales of the after photo
     * @return pairs of points, pixels of the full photos
     */
    List<PointPair> coarse(Pyramid before, Pyramid after) {
        return IntStream.range(1, before.levels().size())
                .parallel()
                .mapToObj(level ->
                        matches(before.levels().get(level), after.levels().get(level), CHROMA_BLUR_PX))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Small structure, on photos of about half a megapixel: pores, lashes and furrows, for faces and small photos.
     *
     * @param before scales of the before photo
     * @param after scales of the after photo
     * @return pairs of points, pixels of the full photos
     */
    List<PointPair> fine(Pyramid before, Pyramid after) {
        return matches(before.levels().get(0), after.levels().get(0), 0);
    }

    private List<PointPair> matches(Pyramid.Level before, Pyramid.Level after, double chromaBlurPx) {
        List<PointPair> matches = matches(
                DetailPlanes.of(before.channels(), chromaBlurPx), DetailPlanes.of(after.channels(), chromaBlurPx));
        return full(matches, before.grid(), after.grid());
    }

    /** The matches of all channels, each spot once: SIFT finds some spots in several orientations. */
    private List<PointPair> matches(List<Plane> before, List<Plane> after) {
        List<List<PointPair>> found = IntStream.range(0, before.size())
                .parallel()
                .mapToObj(channel -> registrar.matches(before.get(channel), after.get(channel)))
                .toList();
        List<PointPair> matches = new ArrayList<>();
        Set<Point> beforeSpots = new HashSet<>();
        Set<Point> afterSpots = new HashSet<>();
        for (List<PointPair> ofChannel : found) {
            for (PointPair pair : ofChannel) {
                boolean isNewBefore = beforeSpots.add(cell(pair.before()));
                boolean isNewAfter = afterSpots.add(cell(pair.after()));
                if (isNewBefore && isNewAfter) {
                    matches.add(pair);
                }
            }
        }
        return matches;
    }

    private static Point cell(Point point) {
        return new Point(Math.rint(point.x() / SAME_SPOT_PX), Math.rint(point.y() / SAME_SPOT_PX));
    }

    private static List<PointPair> full(List<PointPair> pairs, ReducedGrid before, ReducedGrid after) {
        return pairs.stream()
                .map(pair -> new PointPair(before.full(pair.before()), after.full(pair.after())))
                .toList();
    }
}
