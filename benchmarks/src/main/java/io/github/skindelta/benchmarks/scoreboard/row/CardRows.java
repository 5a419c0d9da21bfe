package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.PaintedPair;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Known;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Scope;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Task;
import io.github.skindelta.benchmarks.scoreboard.pair.TrueChange;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Prop;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.sample.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Rendered pairs with something of known colour beside the skin: a colour card beside untouched skin, and a card or a tag's
 * white paper where there is none.
 */
final class CardRows {

    /** Five of each skin type: with the other scene 40 of types I to IV and 20 of V and VI. */
    private static final int PAIRS = 30;

    /** Four of each skin type: with the other nuisance 48 of unchanged skin. White paper is clipped beside some dark skin. */
    private static final int ALONE = 24;

    private static final List<String> COLOURS = List.of("redness", "redness-lab", "pigmentation", "lightness", "ita");

    private final Seeds seeds;

    CardRows(Seeds seeds) {
        this.seeds = seeds;
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (Nuisance nuisance : List.of(Nuisance.MILD, Nuisance.HARD)) {
            for (Scene scene : List.of(Scene.REDNESS_DOWN, Scene.REDNESS_UP)) {
                rows.add(besideSkin(scene, nuisance));
            }
            for (Scene scene : List.of(Scene.UNCHANGED, Scene.REDNESS_DOWN)) {
                rows.add(alone(Row.CARD_ALONE, Prop.COLOUR_CARD, spec(scene, nuisance)));
                rows.add(alone(Row.PAPER_ALONE, Prop.TAG, spec(scene, nuisance)));
            }
        }
        return rows;
    }

    private PairSpec spec(Scene scene, Nuisance nuisance) {
        return new PairSpec(scene, nuisance, seeds.of(scene, 0), RenderedRows.WIDTH, RenderedRows.HEIGHT);
    }

    private PairSpec spec(PairSpec first, int i, Prop prop) {
        long seed = seeds.of(first.scene(), i);
        return new PairSpec(first.scene(), first.nuisance(), seed, first.width(), first.height(), Set.of(prop));
    }

    private Row besideSkin(Scene scene, Nuisance nuisance) {
        List<Supplier<TestPair>> made = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            PairSpec spec = spec(spec(scene, nuisance), i, Prop.COLOUR_CARD);
            made.add(() -> besideSkin(Row.CARD + "/" + name(spec) + " " + spec.seed(), spec));
        }
        return new Row(Row.CARD + "/" + name(spec(scene, nuisance)), Row.CARD, made, List.of(Method.OURS));
    }

    private static TestPair besideSkin(String name, PairSpec spec) {
        TestPair pair = RenderedRows.pair(spec);
        Task task = pair.task();
        return new TestPair(
                name,
                pair.files(),
                new Task(task.targets(), task.millimetresPerPixel(), COLOURS, task.scope()),
                pair.known());
    }

    private Row alone(String group, Prop prop, PairSpec first) {
        List<Supplier<TestPair>> made = new ArrayList<>();
        for (int i = 0; i < ALONE; i++) {
            PairSpec spec = spec(first, i, prop);
            made.add(() -> alone(group + "/" + name(spec) + " " + spec.seed(), spec));
        }
        return new Row(group + "/" + name(first), group, made, List.of(Method.OURS));
    }

    /** Of a tag the scale is not told: the tag tells it. */
    private static TestPair alone(String name, PairSpec spec) {
        TestPair pair = RenderedRows.pair(spec);
        Truth truth = PaintedPair.of(spec).truth();
        Double scale = spec.props().contains(Prop.TAG) ? null : pair.task().millimetresPerPixel();
        return new TestPair(
                name,
                pair.files(),
                new Task(pair.task().targets(), scale, COLOURS, Scope.COLOURS_ALONE),
                new Known(
                        pair.known().skin(),
                        pair.known().skinType(),
                        pair.known().landmarks(),
                        TrueChange.ofColoursAlone(truth),
                        pair.known().headlines()));
    }

    private static String name(PairSpec spec) {
        return RenderedRows.id(spec.scene(), spec.nuisance()).replace('/', '-');
    }
}
