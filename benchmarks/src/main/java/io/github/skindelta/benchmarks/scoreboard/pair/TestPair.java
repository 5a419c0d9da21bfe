package io.github.skindelta.benchmarks.scoreboard.pair;

import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.Region;
import java.awt.geom.Path2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two photos, what is asked about them, and what is true.
 *
 * @param name within the board, such as {@code unchanged/mild 101}
 * @param files the photos
 * @param task what every method is told
 * @param known what none is told
 */
public record TestPair(String name, Files files, Task task, Known known) {

    /**
     * The photos.
     *
     * @param before the first
     * @param after the second
     * @param cache a folder for what takes long to make from them
     */
    public record Files(Path before, Path after, Path cache) {}

    /**
     * What is asked.
     *
     * @param targets polygons on the before photo; none if the photos are to be aligned only
     * @param millimetresPerPixel of the before photo, null if unknown
     * @param metrics ids of the pipeline's metrics, none for all of them
     * @param scope how much of the answer counts
     */
    public record Task(List<Region> targets, @Nullable Double millimetresPerPixel, List<String> metrics, Scope scope) {

        /** Whether changes are asked for. */
        public boolean measures() {
            return (scope == Scope.CHANGES || scope == Scope.COLOURS_ALONE) && !targets.isEmpty();
        }
    }

    /** How much of an answer counts. */
    public enum Scope {
        /** The map and the changes. */
        CHANGES,
        /**
         * The map and the changes of colours where all skin but the targets is excluded: a colour card, or a tag of 12 mm where
         * no scale is told, is all there is to compare with.
         */
        COLOURS_ALONE,
        /** The map alone: many more pairs in the same time. */
        ALIGNMENT,
        /** Only where places are, by the homography alone: what is known is a plane's. */
        HOMOGRAPHY
    }

    /**
     * What is true.
     *
     * @param skin whether both photos show the same
     * @param skinType Fitzpatrick's, 1–6; 0 if unknown
     * @param landmarks places known in both photos
     * @param changes of the metrics
     * @param headlines metrics whose change must have the true sign
     * @param scars painted on it
     * @param repeats name of the pair of the same photos, before one of them was adjusted, whose changes must come out
     *     again; null if there is none
     */
    public record Known(
            SkinShown skin,
            int skinType,
            Landmarks landmarks,
            List<TrueChange> changes,
            Set<BoardMetric> headlines,
            List<TrueScar> scars,
            @Nullable String repeats) {

        /** A pair that repeats none. */
        public Known(
                SkinShown skin,
                int skinType,
                Landmarks landmarks,
                List<TrueChange> changes,
                Set<BoardMetric> headlines) {
            this(skin, skinType, landmarks, changes, headlines, List.of(), null);
        }

        /** The same with painted scars. */
        public Known with(List<TrueScar> painted) {
            return new Known(skin, skinType, landmarks, changes, headlines, painted, repeats);
        }

        /** The same skin, of which nothing is known but that another pair shows it too. */
        public static Known repeating(String pair) {
            return new Known(SkinShown.SAME, 0, Landmarks.none(), List.of(), Set.of(), List.of(), pair);
        }

        /** By how much a metric should change; null if that is not known. */
        public @Nullable Double truth(BoardMetric metric) {
            return changes.stream()
                    .filter(change -> change.metric() == metric)
                    .findFirst()
                    .map(TrueChange::value)
                    .orElse(null);
        }

        /** Skin that must not be compared. */
        public static Known stranger(int skinType) {
            return new Known(SkinShown.DIFFERENT, skinType, Landmarks.none(), List.of(), Set.of());
        }
    }

    /** Whether both photos show the same skin. */
    public enum SkinShown {
        SAME,
        DIFFERENT
    }

    /** The same place in both photos, pixels. */
    public record Landmark(Point before, Point after) {}

    /** The same, of which the map alone counts. */
    public TestPair aligningOnly() {
        Scope scope = task.scope == Scope.HOMOGRAPHY ? task.scope : Scope.ALIGNMENT;
        Task less = new Task(task.targets, task.millimetresPerPixel, task.metrics, scope);
        return new TestPair(name, files, less, known);
    }

    /** Whether a place of the before photo lies inside one of the targets. */
    public boolean isInTarget(Point place) {
        return task.targets.stream().anyMatch(target -> path(target).contains(place.x(), place.y()));
    }

    /** The outer outline of a target. */
    public static List<Point> outline(Region target) {
        return ((Region.Polygons) target.shape()).rings().get(0);
    }

    private static Path2D path(Region target) {
        Path2D path = new Path2D.Double();
        List<Point> ring = outline(target);
        path.moveTo(ring.get(0).x(), ring.get(0).y());
        ring.forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }
}
