package io.github.skindelta.metric;

import io.github.skindelta.Painted;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Homography;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Warp;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.SkinSelector;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Painted photos of 480 × 400 pixels, 0.05 mm each, in the same pose, and what is measured on them. */
final class PaintedPair {

    static final double MM_PER_PX = 0.05;
    static final int WIDTH = 480;
    static final int HEIGHT = 400;

    /** The treated skin: 12 × 12 mm. */
    static final Region TARGET = Region.rectangle(119.5, 79.5, 240, 240);

    /** Many claims are about the same few pairs: each is measured once. */
    private static final Map<List<Object>, Metrics.Results> RESULTS = new ConcurrentHashMap<>();

    private PaintedPair() {}

    static Photo photo(Painted.Scene scene) {
        return Painted.photo("painted", WIDTH, HEIGHT, scene);
    }

    static boolean isTarget(int x, int y) {
        return x >= 120 && x < 360 && y >= 80 && y < 320;
    }

    /** Forearm, the target's channels multiplied. */
    static Photo withTarget(double red, double green, double blue) {
        return photo((x, y) ->
                isTarget(x, y) ? Painted.times(Painted.forearm(x, y), red, green, blue) : Painted.forearm(x, y));
    }

    static Metrics.Results results(Photo before, Photo after, Region... regions) {
        return RESULTS.computeIfAbsent(
                List.of(before, after, List.of(regions)),
                photos -> Metrics.measure(pair(before, after, OptionalDouble.of(MM_PER_PX), regions), ids()));
    }

    static Metrics.Results resultsWithoutScale(Photo before, Photo after) {
        return Metrics.measure(pair(before, after, OptionalDouble.empty(), TARGET), ids());
    }

    /** The textures alone, which are the quicker. */
    static Metrics.Results textures(Photo before, Photo after, double millimetresPerPixel) {
        return Metrics.measure(
                pair(before, after, OptionalDouble.of(millimetresPerPixel), TARGET),
                Set.of("texture-fine", "texture-coarse"));
    }

    /** One metric of the target alone, at a scale. */
    static Metrics.Results results(Photo before, Photo after, double millimetresPerPixel, String id) {
        return Metrics.measure(pair(before, after, OptionalDouble.of(millimetresPerPixel), TARGET), Set.of(id));
    }

    /** What is measured of the target in spite of cautions. */
    static Metrics.Results resultsDespite(Photo before, Photo after, List<Caution> cautions) {
        return Metrics.measure(pair(before, after, OptionalDouble.of(MM_PER_PX), TARGET), ids(), cautions);
    }

    /** A metric of the target. */
    static Measurement.Measured measured(String id, Photo before, Photo after) {
        return measured(id, results(before, after, TARGET));
    }

    static Measurement.Measured measured(String id, Metrics.Results results) {
        return (Measurement.Measured) measurement(id, results).outcome();
    }

    static Measurement measurement(String id, Metrics.Results results) {
        return results.measurements().stream()
                .filter(measurement -> measurement.metric().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static SkinPair pair(Photo before, Photo after, OptionalDouble scale, Region... regions) {
        Alignment alignment = new Alignment(Warp.of(Homography.scaling(1)), 100, 100, 0.5, point -> 0.5);
        SkinSelector.Drawing drawing = new SkinSelector.Drawing(List.of(regions), List.of());
        return SkinPair.of(
                SkinSelector.select(before, after, alignment, drawing), alignment, scale, new Point(240, 200));
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        Metrics.definitions().forEach(definition -> ids.add(definition.id()));
        return ids;
    }
}
