package io.github.skindelta.benchmarks.scoreboard.slice;

import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.row.RenderedRows;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.row.Strangers;
import io.github.skindelta.benchmarks.scoreboard.score.AlignmentScore;
import io.github.skindelta.benchmarks.scoreboard.score.MetricScore;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A small part of the board for CI: tuning seeds, all skin types, no rival, nothing real. */
public final class Slice {

    private Slice() {}

    /** The pairs, by nuisance, and the strangers. */
    public static List<Row> rows() {
        return List.of(
                rendered(
                        Nuisance.MILD,
                        spec(Scene.UNCHANGED, Nuisance.MILD, 1),
                        spec(Scene.UNCHANGED, Nuisance.MILD, 4),
                        spec(Scene.REDNESS_DOWN, Nuisance.MILD, 2),
                        spec(Scene.REDNESS_UP, Nuisance.MILD, 11),
                        spec(Scene.PIGMENTATION_DOWN, Nuisance.MILD, 3),
                        spec(Scene.TEXTURE_SMOOTHING, Nuisance.MILD, 6),
                        spec(Scene.RED_SCAR_SHRINKS, Nuisance.MILD, 7),
                        spec(Scene.SCARS_COME_AND_GO, Nuisance.MILD, 8)),
                rendered(
                        Nuisance.HARD,
                        spec(Scene.UNCHANGED, Nuisance.HARD, 9),
                        spec(Scene.UNCHANGED, Nuisance.HARD, 10),
                        spec(Scene.FOCAL_REDNESS_UP, Nuisance.HARD, 12),
                        spec(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.HARD, 13)),
                strangers());
    }

    private static Row rendered(Nuisance nuisance, PairSpec... specs) {
        String group = nuisance.name().toLowerCase(Locale.ROOT);
        List<Supplier<TestPair>> pairs = new ArrayList<>();
        for (PairSpec spec : specs) {
            pairs.add(() -> RenderedRows.pair(spec));
        }
        return new Row("slice/" + group, group, pairs);
    }

    /** One of each kind. Seeds 6 and 5 are light and dark skin. */
    private static Row strangers() {
        List<Supplier<TestPair>> pairs = List.of(
                () -> stranger(Strangers.Kind.LIGHT, Scene.DIFFERENT_SKIN, Nuisance.MILD, 6),
                () -> stranger(Strangers.Kind.DARK, Scene.DIFFERENT_SKIN, Nuisance.MILD, 5),
                () -> stranger(Strangers.Kind.HARD, Scene.DIFFERENT_SKIN, Nuisance.HARD, 3),
                () -> stranger(Strangers.Kind.MIRRORED, Scene.UNCHANGED, Nuisance.MILD, 1),
                () -> stranger(Strangers.Kind.NOISE, Scene.UNCHANGED, Nuisance.MILD, 1),
                () -> stranger(Strangers.Kind.FLAT, Scene.UNCHANGED, Nuisance.MILD, 4));
        return new Row("slice/strangers", Row.STRANGERS, pairs);
    }

    private static TestPair stranger(Strangers.Kind kind, Scene scene, Nuisance nuisance, long seed) {
        return Strangers.pair(kind, spec(scene, nuisance, seed));
    }

    private static PairSpec spec(Scene scene, Nuisance nuisance, long seed) {
        return new PairSpec(scene, nuisance, seed, RenderedRows.WIDTH, RenderedRows.HEIGHT);
    }

    /** What CI watches of these results. */
    public static SliceRecord figures(List<RowResults> rows) {
        List<Figure> figures = new ArrayList<>();
        for (RowResults row : rows) {
            AlignmentScore score = AlignmentScore.of(row.results(), Method.OURS);
            String group = row.row().group();
            if (group.equals(Row.STRANGERS)) {
                figures.add(Figure.failures("strangers: accepted", score.silentFailures()));
            } else {
                figures.add(Figure.successes(group + ": aligned", score.aligned()));
                figures.add(Figure.failures(group + ": silent failures", score.silentFailures()));
                addLandmark(figures, group + ": median landmark error, px", score.medianPx());
                addLandmark(figures, group + ": 95th percentile of the landmark error, px", score.p95Px());
                for (BoardMetric metric : BoardMetric.values()) {
                    addMetric(figures, row, metric);
                }
            }
        }
        return new SliceRecord(PairRenderer.VERSION, figures);
    }

    private static void addLandmark(List<Figure> figures, String name, @Nullable Double px) {
        if (px != null) {
            figures.add(Figure.landmark(name, px));
        }
    }

    private static void addMetric(List<Figure> figures, RowResults row, BoardMetric metric) {
        MetricScore score = MetricScore.of(row.results(), metric, Method.OURS);
        if (score.changes() == 0) {
            return;
        }
        String name = row.row().group() + ": " + metric.title();
        if (score.medianError() != null) {
            figures.add(Figure.metric(name + ", median error, " + metric.unit, score.medianError(), metric.small));
        }
        if (score.meanDetectable() != null) {
            figures.add(Figure.detectable(name + ", mean detectable change, " + metric.unit, score.meanDetectable()));
        }
        figures.add(Figure.failures(name + ", not measurable", score.notMeasurable()));
        figures.add(Figure.failures(name + ", false changes", score.falseChanges()));
        if (score.directions() > 0) {
            figures.add(Figure.failures(name + ", wrong directions", score.directions() - score.rightDirections()));
        }
    }
}
