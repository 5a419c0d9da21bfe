package io.github.skindelta.benchmarks.scoreboard.pair;

import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import java.util.List;

/**
 * Places that are known in both photos, and how far off a map may be before it is a map to somewhere else.
 *
 * @param places none if nothing is known
 * @param outlines of objects that are known in both photos as they were on the day of before, whatever became of them
 * @param wrongFromPx a median error of more, in pixels of the after photo, is no inexactness but the wrong place
 */
public record Landmarks(List<Landmark> places, List<List<Landmark>> outlines, double wrongFromPx) {

    /** Five times the median error that the stretch of skin leaves of the best homography on mild pairs, which is 2 px. */
    private static final double EXACT_PX = 10;

    /** Of the diagonal: a hand is off by half of it, and lids and lips move between two photos of a face. */
    private static final double PICKED_SHARE = 0.02;

    /** Copies the lists. */
    public Landmarks {
        places = List.copyOf(places);
        outlines = outlines.stream().map(List::copyOf).toList();
    }

    /** No places. */
    public static Landmarks none() {
        return new Landmarks(List.of(), List.of(), EXACT_PX);
    }

    /** Places from a formula. */
    public static Landmarks exact(List<Landmark> places) {
        return new Landmarks(places, List.of(), EXACT_PX);
    }

    /** Places that a person has picked on faces, on an after photo of this diagonal. */
    public static Landmarks picked(List<Landmark> places, double diagonalPx) {
        return new Landmarks(places, List.of(), PICKED_SHARE * diagonalPx);
    }

    /** The same places, and these outlines. */
    public Landmarks with(List<List<Landmark>> added) {
        return new Landmarks(places, added, wrongFromPx);
    }
}
