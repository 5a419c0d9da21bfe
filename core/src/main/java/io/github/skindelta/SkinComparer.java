package io.github.skindelta;

import io.github.skindelta.align.Alignment;
import io.github.skindelta.align.PointPair;
import io.github.skindelta.align.Registrar;
import io.github.skindelta.certainty.Replicated.Setup;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.SkinSelector;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a before and an after photo of the same skin.
 *
 * <p>Immutable, and its own options: every {@code with…} returns a comparer of its own. By default the target is all that
 * both photos show, the scale is unknown, every metric is measured, and OpenCV finds the matches, or BoofCV where OpenCV's
 * native library does not load.
 *
 * <pre>{@code
 * Comparison comparison = SkinComparer.withDefaults()
 *         .within(Region.rectangle(400, 300, 500, 400))
 *         .withMillimetresPerPixel(0.05)
 *         .compare(Photo.read(before), Photo.read(after));
 * }</pre>
 */
public final class SkinComparer {

    private static final SkinComparer DEFAULTS = new SkinComparer(new ComparerOptions(
            new SkinSelector.Drawing(List.of(), List.of()),
            allMetrics(),
            ScaleSource.unknown(),
            new ComparerOptions.Matching(new AvailableRegistrar(), List.of(), ComparerOptions.Matching.Model.SMOOTH),
            new ComparerOptions.Replicates(List.of(), List.of(), Setup.SHARED)));

    private final ComparerOptions options;

    private SkinComparer(ComparerOptions options) {
        this.options = options;
    }

    /** The defaults. */
    public static SkinComparer withDefaults() {
        return DEFAULTS;
    }

    /**
     * Adds a region drawn on the before photo.
     *
     * @param region target, reference or exclusion
     * @return a comparer that uses it too
     * @throws IllegalArgumentException if its name is taken
     */
    public SkinComparer within(Region region) {
        return within(List.of(region));
    }

    /**
     * Adds regions drawn on the before photo.
     *
     * @param added targets, references and exclusions
     * @return a comparer that uses them too
     * @throws IllegalArgumentException if two targets have one name, or a reference is for a target that is not there
     */
    public SkinComparer within(Collection<Region> added) {
        List<Region> all = Stream.concat(options.drawing().regions().stream(), added.stream())
                .toList();
        RegionNames.requireUnique(all);
        return new SkinComparer(
                options.with(new SkinSelector.Drawing(all, options.drawing().onAfter())));
    }

    /**
     * Takes the targets' outlines on the after photo from the user instead of carrying them over; areas are then the
     * outlines'.
     *
     * @param drawn targets drawn on the after photo, by the same names as on the before photo
     * @return a comparer that uses them
     * @throws IllegalArgumentException if two have one name
     */
    public SkinComparer withinAfter(Collection<Region> drawn) {
        RegionNames.requireUnique(List.copyOf(drawn));
        return new SkinComparer(
                options.with(new SkinSelector.Drawing(options.drawing().regions(), List.copyOf(drawn))));
    }

    /**
     * Measures some metrics only.
     *
     * @param ids of the metrics, as {@link Metrics#definitions()} lists them
     * @return a comparer that measures these
     * @throws IllegalArgumentException if one is unknown, or there is none
     */
    public SkinComparer measuring(Collection<String> ids) {
        Metrics.requireKnown(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("no metric to measure");
        }
        return new SkinComparer(options.withMetrics(new LinkedHashSet<>(ids)));
    }

    /**
     * States the scale.
     *
     * @param millimetresPerPixel of the before photo at the middle of the targets, positive
     * @return a comparer that measures in millimetres
     * @throws IllegalArgumentException if it is not a positive number
     */
    public SkinComparer withMillimetresPerPixel(double millimetresPerPixel) {
        return new SkinComparer(options.with(ScaleSource.given(millimetresPerPixel)));
    }

    /**
     * Takes the scale from a printed AprilTag of family 36h11 that lies on the skin in both photos.
     *
     * @param sideMm side of its black square, mm, positive
     * @return a comparer that measures in millimetres
     * @throws IllegalArgumentException if it is not a positive number
     */
    public SkinComparer withMarker(double sideMm) {
        return new SkinComparer(options.with(ScaleSource.marker(sideMm)));
    }

    /**
     * Starts the alignment by hand.
     *
     * @param pairs the same spots in both photos, at least three, not on a line
     * @return a comparer that starts from them
     * @throws IllegalArgumentException if there are one or two, or they lie on a line
     */
    public SkinComparer withLandmarks(List<PointPair> pairs) {
        return new SkinComparer(options.with(new ComparerOptions.Matching(
                options.matching().registrar(), pairs, options.matching().model())));
    }

    /**
     * Chooses what finds the matches.
     *
     * @param chosen the registrar
     * @return a comparer that uses it
     */
    public SkinComparer withRegistrar(Registrar chosen) {
        return new SkinComparer(options.with(new ComparerOptions.Matching(
                chosen, options.matching().landmarks(), options.matching().model())));
    }

    /**
     * Maps by the homography alone, to see what the smooth displacement on top of it contributes.
     *
     * @return a comparer that does not follow skin that bends
     */
    public SkinComparer withoutField() {
        return new SkinComparer(options.with(new ComparerOptions.Matching(
                options.matching().registrar(),
                options.matching().landmarks(),
                ComparerOptions.Matching.Model.HOMOGRAPHY)));
    }

    /**
     * Names further photos of the same sessions, taken in the same pose and light: every number is then the mean over its
     * session's photos. Pose and light are shared, so that the interval stays as wide as the untouched skin of the pair says,
     * or becomes as wide as the photos of a session disagree where that is more (from four photos on).
     *
     * <p>A further photo that cannot be compared with the before photo is left out, and a caution says so.
     *
     * @param before taken with the before photo
     * @param after taken with the after photo
     * @return a comparer that reads them too
     */
    public SkinComparer withReplicates(List<Photo> before, List<Photo> after) {
        return new SkinComparer(options.with(new ComparerOptions.Replicates(before, after, Setup.SHARED)));
    }

    /**
     * Names further photos of the same sessions, camera, light and person set up anew for each: from four photos on, how far
     * the photos of a session disagree takes the place of what untouched skin says of the error. Otherwise as
     * {@link #withReplicates}.
     *
     * @param before taken with the before photo
     * @param after taken with the after photo
     * @return a comparer that reads them too
     */
    public SkinComparer withIndependentReplicates(List<Photo> before, List<Photo> after) {
        return new SkinComparer(options.with(new ComparerOptions.Replicates(before, after, Setup.ANEW)));
    }

    /**
     * Compares two photos.
     *
     * @param before the first
     * @param after the second
     * @return the numbers
     * @throws NotComparableException if they cannot be compared; says why
     * @throws IllegalArgumentException if a region does not fit its photo
     */
    public Comparison compare(Photo before, Photo after) {
        return ComparisonRun.of(options, before, after).comparison();
    }

    /**
     * Compares two photos and keeps what pictures need.
     *
     * @param before the first
     * @param after the second
     * @return the numbers and the pictures
     * @throws NotComparableException if they cannot be compared; says why
     * @throws IllegalArgumentException if a region does not fit its photo
     */
    public Examination examine(Photo before, Photo after) {
        ComparisonRun run = ComparisonRun.of(options, before, after);
        return ExaminationPictures.of(run, options.drawing().regions(), before, after);
    }

    /**
     * Aligns two photos and measures nothing; grey photos will do.
     *
     * @param before the first
     * @param after the second
     * @return the alignment, its error over the overlap
     * @throws NotComparableException if they do not show the same skin as far as can be told
     */
    public PhotoAlignment align(Photo before, Photo after) {
        Alignment alignment =
                options.matching().taken(options.matching().aligner().align(before, after));
        return new PhotoAlignment(
                options.software(),
                PhotoFacts.of(before),
                PhotoFacts.of(after),
                alignment,
                PhotoCautions.of(before, after));
    }

    private static Set<String> allMetrics() {
        return Metrics.definitions().stream()
                .map(MetricDefinition::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
