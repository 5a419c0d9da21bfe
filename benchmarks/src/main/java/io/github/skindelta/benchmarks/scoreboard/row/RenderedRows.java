package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.PaintedPair;
import io.github.skindelta.benchmarks.scoreboard.pair.Landmarks;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
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
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Rendered pairs: every scene under the nuisances that the board asks of it. */
public final class RenderedRows {

    public static final int WIDTH = 1600;
    public static final int HEIGHT = 1200;

    /** Seven of each skin type: a goal needs 40 pairs, and the groups of skin types 28 and 14 of them. */
    private static final int ENOUGH = 42;
    /** With the other scene that a goal pools them with, 40. */
    private static final int HALF = 21;
    /** With the two other scenes. */
    private static final int THIRD = 14;
    /** One of each skin type. */
    private static final int FEW = 6;

    private static final int REGISTRARS = 12;
    /** Of each scene of {@link #dark}: with those of the scenes' own rows, 40. */
    private static final int DARK = 6;
    /** Scenes that a goal for the numbers asks about. */
    private static final Set<Scene> ASKED = Set.of(
            Scene.UNCHANGED,
            Scene.SCARS_UNCHANGED,
            Scene.REDNESS_DOWN,
            Scene.REDNESS_UP,
            Scene.PIGMENTATION_DOWN,
            Scene.TEXTURE_SMOOTHING,
            Scene.RED_SCAR_SHRINKS,
            Scene.HYPERPIGMENTED_SCAR_SHRINKS,
            Scene.ATROPHIC_SCAR_SHRINKS,
            Scene.RED_SCAR_FADES,
            Scene.HYPERPIGMENTED_SCAR_FADES,
            Scene.ATROPHIC_SCAR_FADES);
    /** Scenes that a goal asks about together with another one. */
    private static final Set<Scene> OF_TWO = Set.of(
            Scene.SCARS_COME_AND_GO,
            Scene.WRINKLES_SHORTEN,
            Scene.WRINKLES_UNCHANGED,
            Scene.PORES_SHRINK,
            Scene.PORES_UNCHANGED,
            Scene.HAIR_GROWS,
            Scene.HAIR_UNCHANGED);
    /** Scenes that it asks about together with two others. */
    private static final Set<Scene> OF_THREE =
            Set.of(Scene.STRIAE_RUBRA_NARROW, Scene.STRIAE_ALBA_NARROW, Scene.STRIAE_UNCHANGED);
    /** Scenes whose light may come from anywhere, unchanged skin aside. */
    private static final Set<Scene> SEVERE =
            Set.of(Scene.SCARS_UNCHANGED, Scene.REDNESS_UP, Scene.TEXTURE_SMOOTHING, Scene.SCARS_COME_AND_GO);
    /** Scenes in which a map that follows the edge of a scar would hide what became of it. */
    private static final Set<Scene> SHRINKING =
            Set.of(Scene.RED_SCAR_SHRINKS, Scene.HYPERPIGMENTED_SCAR_SHRINKS, Scene.SCAR_FADES_AND_SHRINKS);

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
        rows.add(dark());
        rows.add(registrars(Nuisance.MILD));
        rows.add(registrars(Nuisance.HARD));
        return rows;
    }

    private Row row(Scene scene, Nuisance nuisance, int pairs) {
        List<Supplier<TestPair>> made = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            PairSpec spec = spec(scene, nuisance, i);
            made.add(() -> pair(spec, scope(spec)));
        }
        Row row = new Row(id(scene, nuisance), scene == Scene.WIDE_CHANGE ? Row.WIDE_CHANGE : name(nuisance), made);
        return SHRINKING.contains(scene) ? row.with(Method.WITHOUT_FIELD) : row;
    }

    private static int pairs(Scene scene, Nuisance nuisance) {
        boolean unchanged = scene == Scene.UNCHANGED;
        if (scene == Scene.DIFFERENT_SKIN) {
            return 0;
        }
        return switch (nuisance) {
            case NONE -> unchanged ? FEW : 0;
            case MILD -> scene == Scene.WIDE_CHANGE ? ENOUGH : asked(scene);
            case HARD -> asked(scene);
            case SEVERE -> unchanged ? 12 : SEVERE.contains(scene) ? 8 : 0;
        };
    }

    private static int asked(Scene scene) {
        if (ASKED.contains(scene)) {
            return ENOUGH;
        }
        return OF_TWO.contains(scene) ? HALF : OF_THREE.contains(scene) ? THIRD : FEW;
    }

    /** Of pairs that are there for an alignment's goal nothing else is asked. */
    private static Scope scope(PairSpec spec) {
        boolean severe = spec.nuisance() == Nuisance.SEVERE && spec.scene() != Scene.UNCHANGED;
        return severe || spec.scene() == Scene.WIDE_CHANGE ? Scope.ALIGNMENT : Scope.CHANGES;
    }

    /** Skin types V and VI only: seeds of the scenes of redness that their own rows do not have. */
    private Row dark() {
        List<Supplier<TestPair>> made = new ArrayList<>();
        for (Scene scene : List.of(Scene.REDNESS_DOWN, Scene.REDNESS_UP)) {
            IntStream.iterate(ENOUGH, i -> i + 1)
                    .mapToObj(i -> spec(scene, Nuisance.MILD, i))
                    .filter(spec -> spec.skinType() >= 5)
                    .limit(DARK)
                    .forEach(spec -> made.add(() -> pair(spec)));
        }
        return new Row(Row.DARK, name(Nuisance.MILD), made);
    }

    /** The first pairs of unchanged skin once more, aligned as they are, without a target. */
    private Row registrars(Nuisance nuisance) {
        List<Supplier<TestPair>> made = new ArrayList<>();
        for (int i = 0; i < REGISTRARS; i++) {
            PairSpec spec = spec(Scene.UNCHANGED, nuisance, i);
            made.add(() -> pair(spec, new Task(List.of(), null, List.of(), Scope.ALIGNMENT)));
        }
        return new Row(Row.REGISTRARS + "/" + name(nuisance), Row.REGISTRARS, made).with(Method.BOOFCV);
    }

    private PairSpec spec(Scene scene, Nuisance nuisance, int i) {
        return new PairSpec(scene, nuisance, seeds.of(scene, i), WIDTH, HEIGHT);
    }

    /** A rendered pair as a test of everything. */
    public static TestPair pair(PairSpec spec) {
        return pair(spec, Scope.CHANGES);
    }

    private static TestPair pair(PairSpec spec, Scope scope) {
        Task whole = task(PaintedPair.of(spec).truth(), List.of());
        return pair(spec, new Task(whole.targets(), whole.millimetresPerPixel(), whole.metrics(), scope));
    }

    private static TestPair pair(PairSpec spec, Task task) {
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
                task,
                new Known(
                                SkinShown.SAME,
                                spec.skinType(),
                                Landmarks.exact(landmarks).with(ShrunkenScars.outlines(truth)),
                                TrueChange.of(truth),
                                TrueChange.headlines(spec.scene()))
                        .with(PaintedScars.of(truth)));
    }

    /** The treated skin and the scale as a careful user gives them. */
    static Task task(Truth truth, List<String> metrics) {
        List<Point> ring = truth.target().stream()
                .map(vertex -> new Point(vertex.x(), vertex.y()))
                .toList();
        return new Task(List.of(Region.polygon(ring)), 1 / truth.pxPerMm(), metrics, Scope.CHANGES);
    }

    static String id(Scene scene, Nuisance nuisance) {
        return name(scene) + "/" + name(nuisance);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
