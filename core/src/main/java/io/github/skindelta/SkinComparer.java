package io.github.skindelta;

import io.github.skindelta.align.PointPair;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.skin.Region;
import java.util.Collection;
import java.util.List;

/** Placeholder. */
@SuppressWarnings("DoNotCallSuggester")
public final class SkinComparer {
    /** The registrars that can be chosen. */
    public enum RegistrarName {
        /** Native. */
        OPENCV,
        /** Pure Java. */
        BOOFCV
    }

    private SkinComparer() {}

    public static SkinComparer withDefaults() {
        return new SkinComparer();
    }

    /** Adds targets, references and exclusions, drawn on the before photo. IllegalArgumentException: name twice. */
    public SkinComparer within(Collection<Region> regions) {
        return regions.isEmpty() ? this : new SkinComparer();
    }

    /** Adds one region. */
    public SkinComparer within(Region region) {
        return within(List.of(region));
    }

    /** Outlines drawn on the after photo, same names as the targets. */
    public SkinComparer withinAfter(Collection<Region> regions) {
        return within(regions);
    }

    /** IllegalArgumentException on an unknown id. */
    public SkinComparer measuring(Collection<String> ids) {
        return ids.isEmpty() ? this : new SkinComparer();
    }

    /** Scale of the before photo. */
    public SkinComparer withMillimetresPerPixel(double scale) {
        return scale > 0 ? this : new SkinComparer();
    }

    /** AprilTag 36h11 of that side (black square) in both photos. */
    public SkinComparer withMarker(double sideMm) {
        return sideMm > 0 ? this : new SkinComparer();
    }

    /** Hand-picked pairs, at least three. */
    public SkinComparer withLandmarks(List<PointPair> landmarks) {
        return landmarks.isEmpty() ? this : new SkinComparer();
    }

    public SkinComparer withRegistrar(RegistrarName name) {
        return name == RegistrarName.OPENCV ? this : new SkinComparer();
    }

    /** Further photos of the same sessions. */
    public SkinComparer withReplicates(List<Photo> before, List<Photo> after) {
        return before.isEmpty() && after.isEmpty() ? this : new SkinComparer();
    }

    public Comparison compare(Photo before, Photo after) {
        return examine(before, after).comparison();
    }

    public Examination examine(Photo before, Photo after) {
        throw new UnsupportedOperationException(before.name() + after.name());
    }

    public PhotoAlignment align(Photo before, Photo after) {
        throw new UnsupportedOperationException(before.name() + after.name());
    }

    /** The after photo resampled into the before photo's frame, full size; for people only. */
    public static java.awt.image.BufferedImage alignedPicture(PhotoAlignment alignment, Photo before, Photo after) {
        throw new UnsupportedOperationException(before.name() + after.name() + alignment);
    }
}
