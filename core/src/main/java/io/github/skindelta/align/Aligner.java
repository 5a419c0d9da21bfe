package io.github.skindelta.align;

import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.photo.Photo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where each spot of skin in the before photo is in the after photo, or refuses.
 *
 * <p>A registrar matches structure that is large enough to hold its place when the light moves, which gives a rough map;
 * small cells of skin, shown in the other photo's light, make it fine; and the judge decides by how many separate patches
 * of skin are where the map says. Only if that fails the registrar looks at small structure too. The result is a
 * homography with a smooth displacement on top, and an error for every point.
 */
public final class Aligner {

    /** Smaller photos hold too little structure to tell skin apart. */
    private static final double LEAST_MEGAPIXELS = 0.05;

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
        return new AlignmentSearch(registrar, before, after, focus == null ? Focus.everywhere(before.bounds()) : focus)
                .startingFrom(landmarks);
    }

    private static void requireSize(Photo photo) {
        double megapixels = photo.width() * (double) photo.height() / 1e6;
        if (megapixels < LEAST_MEGAPIXELS) {
            throw new NotComparableException(new Obstacle.PhotoTooSmall(photo.name(), megapixels, LEAST_MEGAPIXELS));
        }
    }
}
