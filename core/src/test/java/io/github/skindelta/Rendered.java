package io.github.skindelta;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.DemoPair;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.RenderedPair;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.skin.Region;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Rendered pairs of 800 × 600 pixels, each painted once for all tests of a run, and the bundled pair. */
public final class Rendered {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final Map<PairSpec, Rendered> PAIRS = new ConcurrentHashMap<>();

    private final RenderedPair pair;
    private final Photo before;
    private final Photo after;
    private @Nullable Alignment alignment;

    private Rendered(RenderedPair pair) {
        this.pair = pair;
        this.before = Photo.decode(Painted.png(pair.before()), "before.png");
        this.after = Photo.decode(Painted.png(pair.after()), "after.png");
    }

    /** A pair photographed as carefully as one does at home. */
    public static Rendered mild(Scene scene, long seed) {
        return PAIRS.computeIfAbsent(
                new PairSpec(scene, Nuisance.MILD, seed, WIDTH, HEIGHT),
                spec -> new Rendered(PairRenderer.render(spec)));
    }

    /** The before photo of the bundled pair. */
    public static Photo demoBefore() {
        return Photo.decode(DemoPair.before(), "before.jpg");
    }

    /** The after photo of the bundled pair. */
    public static Photo demoAfter() {
        return Photo.decode(DemoPair.after(), "after.jpg");
    }

    /** The before photo. */
    public Photo before() {
        return before;
    }

    /** The after photo. */
    public Photo after() {
        return after;
    }

    /** The photos as OpenCV aligns them, found once. */
    public synchronized Alignment alignment() {
        if (alignment == null) {
            alignment = Aligner.with(new OpenCvRegistrar()).align(before, after);
        }
        return alignment;
    }

    /** The pictures that the photos were made from. */
    public RenderedPair pictures() {
        return pair;
    }

    /** What was painted. */
    public Truth truth() {
        return pair.truth();
    }

    /** The treated skin. */
    public Region target() {
        List<Point> ring = truth().target().stream()
                .map(vertex -> new Point(vertex.x(), vertex.y()))
                .toList();
        return Region.polygon(ring);
    }
}
