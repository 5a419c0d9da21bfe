package io.github.skindelta;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.align.PointPair;
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
import io.github.skindelta.sample.truth.Truth.Vertex;
import io.github.skindelta.skin.Region;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
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
        return of(scene, Nuisance.MILD, seed);
    }

    /** A pair photographed with whatever differs between the photos. */
    public static Rendered of(Scene scene, Nuisance nuisance, long seed) {
        return of(new PairSpec(scene, nuisance, seed, WIDTH, HEIGHT));
    }

    /** A pair of any size. */
    public static Rendered of(PairSpec wanted) {
        return PAIRS.computeIfAbsent(wanted, spec -> new Rendered(PairRenderer.render(spec)));
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
        return Region.polygon(ring(truth().target()));
    }

    /** The points of an outline. */
    public static List<Point> ring(List<Vertex> outline) {
        return outline.stream().map(vertex -> new Point(vertex.x(), vertex.y())).toList();
    }

    /** The same places of skin in both photos, as the renderer knows them. */
    public List<PointPair> landmarks() {
        return truth().landmarks().stream()
                .map(mark -> new PointPair(new Point(mark.bx(), mark.by()), new Point(mark.ax(), mark.ay())))
                .toList();
    }

    /** How far a map is off at each landmark, pixels of the after photo, the smallest first. */
    public double[] errors(UnaryOperator<Point> afterFromBefore) {
        return landmarks().stream()
                .mapToDouble(pair -> distance(afterFromBefore.apply(pair.before()), pair.after()))
                .sorted()
                .toArray();
    }

    /** The median of the errors of a map at the landmarks. */
    public double medianError(UnaryOperator<Point> afterFromBefore) {
        double[] errors = errors(afterFromBefore);
        return errors[errors.length / 2];
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
