package io.github.skindelta.benchmarks.scoreboard.method;

import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Distances between landmarks as mapped and as they are, pixels of the after photo.
 *
 * @param everywhere all landmarks
 * @param inTarget those inside the target
 * @param outOfTarget the others
 * @param outlineAreas areas of mapped outlines over those of the true ones; 1 is right
 * @param stated the errors that the method states
 */
public record Registration(
        Samples everywhere, Samples inTarget, Samples outOfTarget, Samples outlineAreas, Stated stated) {

    /**
     * Errors that a method states, root mean squares in pixels of the after photo.
     *
     * @param targetPx over the target, null if it states none
     * @param overlapPx over all landmarks, null if it states none
     */
    public record Stated(
            @Nullable Double targetPx, @Nullable Double overlapPx) {

        /** Of a method that states none. */
        public static final Stated NOTHING = new Stated(null, null);
    }

    /** Of landmarks mapped to these places; null where there are no landmarks. */
    static @Nullable Registration of(TestPair pair, List<Point> mapped, List<List<Point>> outlines, Stated stated) {
        List<Double> inTarget = new ArrayList<>();
        List<Double> outOfTarget = new ArrayList<>();
        for (int i = 0; i < mapped.size(); i++) {
            Landmark landmark = pair.known().landmarks().places().get(i);
            (pair.isInTarget(landmark.before()) ? inTarget : outOfTarget)
                    .add(Math.hypot(
                            mapped.get(i).x() - landmark.after().x(),
                            mapped.get(i).y() - landmark.after().y()));
        }
        Samples inside = new Samples(inTarget);
        Samples outside = new Samples(outOfTarget);
        return mapped.isEmpty()
                ? null
                : new Registration(
                        Samples.pooled(List.of(inside, outside)), inside, outside, areas(pair, outlines), stated);
    }

    private static Samples areas(TestPair pair, List<List<Point>> outlines) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            List<Point> truth = pair.known().landmarks().outlines().get(i).stream()
                    .map(Landmark::after)
                    .toList();
            ratios.add(area(outlines.get(i)) / area(truth));
        }
        return new Samples(ratios);
    }

    private static double area(List<Point> ring) {
        double twice = 0;
        Point last = ring.get(ring.size() - 1);
        for (Point corner : ring) {
            twice += last.x() * corner.y() - corner.x() * last.y();
            last = corner;
        }
        return Math.abs(twice) / 2;
    }

    /** True root mean square error over the target's landmarks, divided by the stated one. */
    public @Nullable Double trueOverStated() {
        return over(inTarget.rootMeanSquare(), stated.targetPx);
    }

    /** The same over all landmarks. */
    public @Nullable Double trueOverStatedInOverlap() {
        return over(everywhere.rootMeanSquare(), stated.overlapPx);
    }

    private static @Nullable Double over(@Nullable Double error, @Nullable Double claim) {
        return error == null || claim == null || claim == 0 ? null : (Double) (error / claim);
    }
}
