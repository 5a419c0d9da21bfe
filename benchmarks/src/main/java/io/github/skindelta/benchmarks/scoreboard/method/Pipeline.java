package io.github.skindelta.benchmarks.scoreboard.method;

import io.github.skindelta.Comparison;
import io.github.skindelta.SkinComparer;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.Registration;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pipeline under test, by its public API only. */
public final class Pipeline {

    private static final double NANOS = 1e9;

    private Pipeline() {}

    public static Finding find(TestPair pair) {
        long start = System.nanoTime();
        try {
            Photo before = Photo.read(pair.files().before());
            Photo after = Photo.read(pair.files().after());
            if (pair.task().targets().isEmpty()) {
                Alignment alignment =
                        SkinComparer.withDefaults().align(before, after).alignment();
                return new Finding(null, registration(pair, alignment), List.of(), secondsSince(start));
            }
            Comparison comparison = comparer(pair.task()).compare(before, after);
            double seconds = secondsSince(start);
            return new Finding(null, registration(pair, comparison.alignment()), changes(comparison), seconds);
        } catch (NotComparableException refused) {
            return new Finding(refused.obstacle().code(), null, List.of(), secondsSince(start));
        }
    }

    private static SkinComparer comparer(TestPair.Task task) {
        SkinComparer comparer = SkinComparer.withDefaults().within(task.targets());
        if (!task.metrics().isEmpty()) {
            comparer = comparer.measuring(task.metrics());
        }
        Double scale = task.millimetresPerPixel();
        return scale == null ? comparer : comparer.withMillimetresPerPixel(scale);
    }

    private static @Nullable Registration registration(TestPair pair, Alignment alignment) {
        List<Point> mapped = pair.known().landmarks().places().stream()
                .map(landmark -> alignment.map(landmark.before()))
                .toList();
        return Registration.of(pair, mapped, alignment.registrationErrorPx());
    }

    private static List<MeasuredChange> changes(Comparison comparison) {
        List<MeasuredChange> changes = new ArrayList<>();
        for (Measurement measurement : comparison.measurements()) {
            for (BoardMetric metric : BoardMetric.values()) {
                if (metric.ours.equals(measurement.metric().id())) {
                    changes.add(change(metric, measurement.outcome()));
                }
            }
        }
        return changes;
    }

    /** The one place that learns of intervals and verdicts once measurements have them. */
    private static MeasuredChange change(BoardMetric metric, Measurement.Outcome outcome) {
        Double value = outcome instanceof Measurement.Measured measured
                ? metric.change(measured.before(), measured.after())
                : null;
        return new MeasuredChange(metric, value, null);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
