package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.PaintedPair;
import io.github.skindelta.benchmarks.scoreboard.pair.Landmarks;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.SkinShown;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Task;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import io.github.skindelta.raster.Point;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.skin.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Rendered pairs: every scene under the nuisances that the board asks of it. */
public final class RenderedRows {

    public static final int WIDTH = 1600;
    public static final int HEIGHT = 1200;

    private final Seeds seeds;

    RenderedRows(Seeds seeds) {
        this.seeds = seeds;
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (Nuisance nuisance : Nuisance.values()) {
            for (Scene scene : Scene.values()) {
                int pairs = pairs(scene, nuisance);
                if (pairs > 0) {
                    rows.add(row(scene, nuisance, pairs));
                }
            }
        }
        return rows;
    }

    private Row row(Scene scene, Nuisance nuisance, int pairs) {
        List<Supplier<TestPair>> made = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            long seed = seeds.of(scene, i);
            made.add(() -> pair(new PairSpec(scene, nuisance, seed, WIDTH, HEIGHT)));
        }
        return new Row(id(scene, nuisance), name(nuisance), made);
    }

    /**
     * As many as fit into 25 minutes on two idle cores, at some 8 s of processor time for a mild pair; no fewer than six,
     * so that every skin type occurs.
     */
    private static int pairs(Scene scene, Nuisance nuisance) {
        if (scene == Scene.DIFFERENT_SKIN) {
            return 0;
        }
        boolean unchanged = scene == Scene.UNCHANGED;
        return switch (nuisance) {
            case NONE -> unchanged ? 6 : 0;
            case MILD -> unchanged ? 24 : 6;
            case HARD -> unchanged ? 12 : 6;
            case SEVERE -> unchanged ? 12 : 0;
        };
    }

    /** A rendered pair as a test. */
    public static TestPair pair(PairSpec spec) {
        PaintedPair painted = PaintedPair.of(spec);
        Truth truth = painted.truth();
        List<Landmark> landmarks = truth.landmarks().stream()
                .map(mark -> new Landmark(new Point(mark.bx(), mark.by()), new Point(mark.ax(), mark.ay())))
                .toList();
        return new TestPair(
                id(spec.scene(), spec.nuisance()) + " " + spec.seed(),
                new TestPair.Files(
                        painted.folder().resolve("before.jpg"),
                        painted.folder().resolve("after.jpg"),
                        painted.folder()),
                task(truth, List.of()),
                new Known(
                        SkinShown.SAME,
                        spec.skinType(),
                        Landmarks.exact(landmarks),
                        TrueChange.of(truth),
                        TrueChange.headlines(spec.scene())));
    }

    /** The treated skin and the scale as a careful user gives them. */
    static Task task(Truth truth, List<String> metrics) {
        List<Point> ring = truth.target().stream()
                .map(vertex -> new Point(vertex.x(), vertex.y()))
                .toList();
        return new Task(List.of(Region.polygon(ring)), 1 / truth.pxPerMm(), metrics);
    }

    static String id(Scene scene, Nuisance nuisance) {
        return name(scene) + "/" + name(nuisance);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
