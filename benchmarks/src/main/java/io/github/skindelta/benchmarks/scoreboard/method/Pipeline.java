package io.github.skindelta.benchmarks.scoreboard.method;

import io.github.skindelta.Comparison;
import io.github.skindelta.Examination;
import io.github.skindelta.SkinComparer;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.MeasuredChange;
import io.github.skindelta.benchmarks.scoreboard.method.Finding.NoNumber;
import io.github.skindelta.benchmarks.scoreboard.method.Registration.Stated;
import io.github.skindelta.benchmarks.scoreboard.pair.BoardMetric;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair.Landmark;
import io.github.skindelta.certainty.Certainty;
import io.github.skindelta.failure.NotComparableException;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.raster.Point;
import io.github.skindelta.raster.Window;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pipeline under test, by its public API only. */
public final class Pipeline {

    private static final double NANOS = 1e9;
    /** An alignment to a target is part of a comparison, and a comparison measures something. */
    private static final List<String> QUICKEST = List.of("redness");

    /** Side of the black square of painted tags. */
    private static final double TAG_MM = 12;

    private Pipeline() {}

    /** What a method of SkinDelta's makes of a pair. Of photos without a target the time is the alignment's alone. */
    public static Finding find(TestPair pair, Method method) {
        long start = System.nanoTime();
        Variant variant = Variant.of(method);
        try {
            Photo before = Photo.read(pair.files().before());
            Photo after = Photo.read(pair.files().after());
            SkinComparer comparer = variant.options().apply(comparer(pair.task(), variant, before.bounds()));
            if (pair.task().targets().isEmpty()) {
                start = System.nanoTime();
                Alignment alignment = comparer.align(before, after).alignment();
                return new Finding(null, registration(pair, alignment), List.of(), secondsSince(start));
            }
            if (pair.task().measures() && !pair.known().scars().isEmpty()) {
                return examined(pair, comparer.examine(before, after), start);
            }
            Comparison comparison = comparer.compare(before, after);
            double seconds = secondsSince(start);
            return new Finding(
                    null,
                    registration(pair, comparison.alignment()),
                    pair.task().measures() ? changes(comparison) : List.of(),
                    seconds);
        } catch (NotComparableException refused) {
            return new Finding(refused.obstacle().code(), null, List.of(), secondsSince(start));
        }
    }

    /** With the outlines of scars; the time is also that of the pictures. */
    private static Finding examined(TestPair pair, Examination examination, long start) {
        double seconds = secondsSince(start);
        Comparison comparison = examination.comparison();
        return new Finding(
                null,
                registration(pair, comparison.alignment()),
                changes(comparison),
                FoundScar.of(examination),
                seconds);
    }

    private static SkinComparer comparer(TestPair.Task task, Variant variant, Window photo) {
        SkinComparer comparer = SkinComparer.withDefaults().within(task.targets());
        if (task.scope() == TestPair.Scope.HOMOGRAPHY) {
            comparer = comparer.withoutField();
        }
        List<String> metrics = metrics(task, variant);
        if (!metrics.isEmpty()) {
            comparer = comparer.measuring(metrics);
        }
        Double scale = task.millimetresPerPixel();
        if (task.scope() == TestPair.Scope.COLOURS_ALONE) {
            comparer = comparer.within(rest(task, photo));
            return scale == null ? comparer.withMarker(TAG_MM) : comparer.withMillimetresPerPixel(scale);
        }
        return scale == null ? comparer : comparer.withMillimetresPerPixel(scale);
    }

    /** All of the photo but the targets. */
    private static Region rest(TestPair.Task task, Window photo) {
        List<List<Point>> rings = new ArrayList<>();
        rings.add(List.of(
                new Point(-1, -1),
                new Point(photo.width(), -1),
                new Point(photo.width(), photo.height()),
                new Point(-1, photo.height())));
        task.targets().forEach(target -> rings.add(TestPair.outline(target)));
        return new Region("rest", RegionRole.EXCLUDE, null, new Region.Polygons(rings), "scoreboard");
    }

    private static List<String> metrics(TestPair.Task task, Variant variant) {
        if (task.scope() == TestPair.Scope.ALIGNMENT) {
            return QUICKEST;
        }
        return variant.metrics().isEmpty() ? task.metrics() : variant.metrics();
    }

    private static @Nullable Registration registration(TestPair pair, Alignment alignment) {
        List<Point> places =
                pair.known().landmarks().places().stream().map(Landmark::before).toList();
        if (places.isEmpty()) {
            return null;
        }
        Stated stated = new Stated(
                alignment.registrationErrorPx(), alignment.statedFor(places).registrationErrorPx());
        List<List<Point>> outlines = pair.known().landmarks().outlines().stream()
                .map(outline -> outline.stream()
                        .map(corner -> alignment.map(corner.before()))
                        .toList())
                .toList();
        return Registration.of(pair, places.stream().map(alignment::map).toList(), outlines, stated);
    }

    private static List<MeasuredChange> changes(Comparison comparison) {
        List<MeasuredChange> changes = new ArrayList<>();
        for (Measurement measurement : comparison.measurements()) {
            for (BoardMetric metric : BoardMetric.values()) {
                if (metric.ours.equals(measurement.metric().id())) {
                    changes.add(
                            new MeasuredChange(metric, measurement.region(), outcome(metric, measurement.outcome())));
                }
            }
        }
        return changes;
    }

    private static Finding.Outcome outcome(BoardMetric metric, Measurement.Outcome outcome) {
        if (outcome instanceof Measurement.NotMeasurable none) {
            return new NoNumber(none.reason());
        }
        Measurement.Measured measured = (Measurement.Measured) outcome;
        Double perUnit = metric.perUnit(measured.before());
        return perUnit == null
                ? NoNumber.PERCENTAGE_OF_NOTHING
                : new Finding.Change(perUnit * measured.change(), measured.after(), certainty(measured, perUnit));
    }

    private static Finding.Certainty certainty(Measurement.Measured measured, double perUnit) {
        Certainty certainty = measured.certainty();
        return new Finding.Certainty(
                perUnit * measured.low95(),
                perUnit * measured.high95(),
                perUnit * measured.detectableChange(),
                new Finding.Basis(
                        perUnit * certainty.standardError(),
                        certainty.degreesOfFreedom(),
                        certainty.source().code()));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
