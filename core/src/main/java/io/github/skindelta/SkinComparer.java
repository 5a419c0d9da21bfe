package io.github.skindelta;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.align.PointPair;
import io.github.skindelta.align.Registrar;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.failure.Obstacle;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.metric.FollowedObject;
import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Mask;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import io.github.skindelta.skin.SkinAround;
import io.github.skindelta.skin.SkinSelection;
import io.github.skindelta.skin.SkinSelector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares a before and an after photo of the same skin.
 *
 * <p>Immutable, and its own options: every {@code with…} returns a comparer of its own. By default the target is all that
 * both photos show, the scale is unknown, every metric is measured, and OpenCV finds the matches.
 *
 * <pre>{@code
 * Comparison comparison = SkinComparer.withDefaults()
 *         .within(Region.rectangle(400, 300, 500, 400))
 *         .withMillimetresPerPixel(0.05)
 *         .compare(Photo.read(before), Photo.read(after));
 * }</pre>
 */
public final class SkinComparer {

    /** Where the search for matches starts, in radii of the targets. */
    private static final double FIRST_LOOK = 2.5;

    private static final SkinComparer DEFAULTS = new SkinComparer(
            List.of(),
            List.of(),
            allMetrics(),
            ScaleSource.unknown(),
            List.of(),
            new OpenCvRegistrar(),
            Replicates.none());

    private final List<Region> regions;
    private final List<Region> regionsAfter;
    private final Set<String> metrics;
    private final ScaleSource scale;
    private final List<PointPair> landmarks;
    private final Registrar registrar;
    private final Replicates replicates;

    private SkinComparer(
            List<Region> regions,
            List<Region> regionsAfter,
            Set<String> metrics,
            ScaleSource scale,
            List<PointPair> landmarks,
            Registrar registrar,
            Replicates replicates) {
        this.regions = regions;
        this.regionsAfter = regionsAfter;
        this.metrics = metrics;
        this.scale = scale;
        this.landmarks = landmarks;
        this.registrar = registrar;
        this.replicates = replicates;
    }

    private record Replicates(List<Photo> before, List<Photo> after) {
        static Replicates none() {
            return new Replicates(List.of(), List.of());
        }
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
        List<Region> all = Stream.concat(regions.stream(), added.stream()).toList();
        RegionNames.requireUnique(all);
        return new SkinComparer(all, regionsAfter, metrics, scale, landmarks, registrar, replicates);
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
        return new SkinComparer(regions, List.copyOf(drawn), metrics, scale, landmarks, registrar, replicates);
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
        return new SkinComparer(
                regions, regionsAfter, new LinkedHashSet<>(ids), scale, landmarks, registrar, replicates);
    }

    /**
     * States the scale.
     *
     * @param millimetresPerPixel of the before photo at the middle of the targets, positive
     * @return a comparer that measures in millimetres
     * @throws IllegalArgumentException if it is not a positive number
     */
    public SkinComparer withMillimetresPerPixel(double millimetresPerPixel) {
        ScaleSource given = ScaleSource.given(millimetresPerPixel);
        return new SkinComparer(regions, regionsAfter, metrics, given, landmarks, registrar, replicates);
    }

    /**
     * Takes the scale from a printed AprilTag of family 36h11 that lies on the skin in both photos.
     *
     * @param sideMm side of its black square, mm, positive
     * @return a comparer that measures in millimetres
     * @throws IllegalArgumentException if it is not a positive number
     */
    public SkinComparer withMarker(double sideMm) {
        ScaleSource marker = ScaleSource.marker(sideMm);
        return new SkinComparer(regions, regionsAfter, metrics, marker, landmarks, registrar, replicates);
    }

    /**
     * Starts the alignment by hand.
     *
     * @param pairs the same spots in both photos, at least three, not on a line
     * @return a comparer that starts from them
     * @throws IllegalArgumentException if there are one or two, or they lie on a line
     */
    public SkinComparer withLandmarks(List<PointPair> pairs) {
        Aligner.with(registrar).startingFrom(pairs);
        return new SkinComparer(regions, regionsAfter, metrics, scale, List.copyOf(pairs), registrar, replicates);
    }

    /**
     * Chooses what finds the matches.
     *
     * @param chosen the registrar
     * @return a comparer that uses it
     */
    public SkinComparer withRegistrar(Registrar chosen) {
        return new SkinComparer(regions, regionsAfter, metrics, scale, landmarks, chosen, replicates);
    }

    /**
     * Names further photos of the same sessions. This version records them; they do not change the numbers.
     *
     * @param before taken with the before photo
     * @param after taken with the after photo
     * @return a comparer that records them
     */
    public SkinComparer withReplicates(List<Photo> before, List<Photo> after) {
        return new SkinComparer(
                regions,
                regionsAfter,
                metrics,
                scale,
                landmarks,
                registrar,
                new Replicates(List.copyOf(before), List.copyOf(after)));
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
        return run(before, after).comparison();
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
        Run run = run(before, after);
        return ExaminationPictures.of(run.comparison(), run.pair(), run.objects(), regions, before, after);
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
        Alignment alignment = aligner().align(before, after);
        return new PhotoAlignment(
                software(), PhotoFacts.of(before), PhotoFacts.of(after), alignment, PhotoCautions.of(before, after));
    }

    private record Run(Comparison comparison, SkinPair pair, List<FollowedObject> objects) {}

    private Run run(Photo before, Photo after) {
        requireColour(before);
        requireColour(after);
        SkinSelector.Drawing drawing = new SkinSelector.Drawing(regions, regionsAfter);
        RegionNames.requireTargets(drawing);
        Mask mask = Region.pixels(drawing.targets(), before.bounds());
        TargetPoints targets = TargetPoints.of(mask);
        Alignment overall = focused(before, mask, targets).align(before, after);
        TargetPoints points = targets.shown(overall, after);
        Alignment alignment = overall.statedFor(points.points());
        PairScale scales = scale.measure(before, after, alignment, points.middle());
        SkinSelection selection = SkinSelector.select(before, after, alignment, drawing);
        SkinPair pair = SkinPair.of(selection, alignment, scales.beforeMillimetres(), points.middle());
        Metrics.Results results = Metrics.measure(pair, metrics);
        List<Caution> cautions = new ArrayList<>(PhotoCautions.of(before, after));
        cautions.addAll(scales.cautions());
        cautions.addAll(PairCautions.of(pair));
        if (!replicates.before().isEmpty() || !replicates.after().isEmpty()) {
            cautions.add(PairCautions.replicatesUnused());
        }
        Comparison comparison = new Comparison(
                software(),
                session(before, replicates.before()),
                session(after, replicates.after()),
                alignment,
                scales.scales(),
                RegionFactsOf.sites(pair),
                pair.light(),
                cautions,
                results.measurements(),
                results.objects().stream().map(FollowedObject::object).toList());
        return new Run(comparison, pair, results.objects());
    }

    /** An aligner for the skin around the targets; for the whole photo where there are none. */
    private Aligner focused(Photo before, Mask mask, TargetPoints targets) {
        return mask.count() == 0
                ? aligner()
                : aligner()
                        .focusedOn(SkinAround.of(
                                before, mask, targets.middle(), FIRST_LOOK * Math.max(1, targets.radiusPx())));
    }

    private Aligner aligner() {
        return Aligner.with(registrar).startingFrom(landmarks);
    }

    private static void requireColour(Photo photo) {
        if (photo.isGrey()) {
            throw new NotComparableException(new Obstacle.GreyPhoto(photo.name()));
        }
    }

    private static Comparison.Session session(Photo photo, List<Photo> replicates) {
        return new Comparison.Session(
                PhotoFacts.of(photo), replicates.stream().map(PhotoFacts::of).toList());
    }

    private Software software() {
        SortedMap<String, String> options = new TreeMap<>();
        options.put("registrar", registrar.name());
        options.put("metrics", String.join(",", metrics));
        scale.describe(options);
        if (!regions.isEmpty()) {
            options.put(
                    "regions",
                    regions.stream()
                            .map(region -> region.role() == RegionRole.TARGET
                                    ? region.name()
                                    : region.name() + " (" + region.role().code() + ")")
                            .collect(Collectors.joining(",")));
        }
        if (!landmarks.isEmpty()) {
            options.put("landmarks", Integer.toString(landmarks.size()));
        }
        return new Software(Software.VERSION, options);
    }

    private static Set<String> allMetrics() {
        return Metrics.definitions().stream()
                .map(MetricDefinition::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
