package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.RegionFacts;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.SkinObject;
import io.github.skindelta.skin.RegionRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table of one treated region.
 *
 * @param name the region's name
 * @param skin how much of it counted
 * @param glance what became of it, before all numbers
 * @param rows one per metric
 * @param notes on intervals that are wider than usual
 * @param objects one list per kind of object
 */
record RegionTable(
        String name,
        String skin,
        List<Glance> glance,
        List<MetricRow> rows,
        List<String> notes,
        List<ObjectList> objects) {

    /** What became of each object of a kind. */
    record ObjectList(String summary, List<ObjectRow> rows) {}

    /** One object. */
    record ObjectRow(String name, String before, String after, String contrast, String fate) {}

    /** One table per target, in their order. */
    static List<RegionTable> all(Comparison comparison) {
        return comparison.regions().stream()
                .filter(region -> region.role() == RegionRole.TARGET)
                .map(region -> of(comparison, region))
                .toList();
    }

    private static RegionTable of(Comparison comparison, RegionFacts region) {
        List<Measurement> measurements = comparison.measurements().stream()
                .filter(measurement -> measurement.region().equals(region.name()))
                .toList();
        return new RegionTable(
                region.name(),
                Explanation.skin(region),
                Glance.of(measurements),
                measurements.stream().map(MetricRow::of).toList(),
                notes(measurements),
                objects(comparison, region));
    }

    private static List<String> notes(List<Measurement> measurements) {
        List<String> notes = new ArrayList<>(SkinToneInWords.of(measurements));
        notes.addAll(CertaintyInWords.fewPatches(measurements));
        return notes;
    }

    private static List<ObjectList> objects(Comparison comparison, RegionFacts region) {
        return comparison.objects().stream()
                .filter(object -> object.region().equals(region.name()))
                .collect(Collectors.groupingBy(SkinObject::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(objects -> new ObjectList(
                        ObjectsInWords.summary(objects),
                        objects.stream().map(RegionTable::row).toList()))
                .toList();
    }

    private static ObjectRow row(SkinObject object) {
        return new ObjectRow(
                ObjectsInWords.name(object),
                ObjectsInWords.areaBefore(object),
                ObjectsInWords.areaAfter(object),
                ObjectsInWords.contrast(object),
                ObjectsInWords.fate(object));
    }
}
