package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.PairGrade;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.RegionFacts;
import io.github.skindelta.failure.Caution;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.SkinObject;
import io.github.skindelta.skin.RegionRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison as text for a terminal: at most 100 columns, plain English. */
public final class PlainTable {

    private static final int LABEL_WIDTH = 11;

    /** Objects listed one by one; the rest are counted. */
    private static final int OBJECTS_LISTED = 5;

    private final List<String> lines = new ArrayList<>();

    private PlainTable() {}

    /**
     * Writes a comparison.
     *
     * @param comparison what was found
     * @return lines that end with {@code \n}
     */
    public static String write(Comparison comparison) {
        PlainTable table = new PlainTable();
        table.photos(comparison);
        comparison.regions().stream()
                .filter(region -> region.role() == RegionRole.TARGET)
                .forEach(region -> table.region(comparison, region));
        table.cautions(comparison);
        table.closing(comparison);
        return String.join("\n", table.lines) + "\n";
    }

    private void photos(Comparison comparison) {
        lines.add("SkinDelta " + comparison.software().version() + ": two photos of the same skin compared");
        lines.add("");
        labelled("Before", photo(comparison.before().photo()));
        labelled("After", photo(comparison.after().photo()));
        labelled("Grade", grade(comparison));
        Explanation.means(comparison).forEach(sentence -> labelled("Means", sentence));
        labelled("Alignment", Explanation.alignment(comparison));
        labelled("Overlap", Explanation.overlap(comparison));
        labelled("Scale", Explanation.scale(comparison));
        labelled("Light", LightInWords.of(comparison.light()));
        comparison.regions().stream()
                .filter(region -> region.role() == RegionRole.REFERENCE)
                .forEach(region -> labelled("Reference", Explanation.reference(region, comparison.regions())));
    }

    private static String grade(Comparison comparison) {
        String grade = CautionInWords.grade(comparison.grade());
        return comparison.grade() == PairGrade.FULL ? grade : grade + " The cautions below say why and what to do.";
    }

    private static String photo(PhotoFacts photo) {
        return photo.file() + " (" + Explanation.photo(photo) + ")";
    }

    private void region(Comparison comparison, RegionFacts region) {
        lines.add("");
        wrapped("", "Region '" + region.name() + "': " + Explanation.skin(region));
        lines.add("");
        List<Measurement> measurements = comparison.measurements().stream()
                .filter(measurement -> measurement.region().equals(region.name()))
                .toList();
        lines.addAll(PlainRegion.lines(measurements));
        byKind(comparison, region).values().forEach(this::objects);
    }

    private static Map<String, List<SkinObject>> byKind(Comparison comparison, RegionFacts region) {
        return comparison.objects().stream()
                .filter(object -> object.region().equals(region.name()))
                .collect(Collectors.groupingBy(SkinObject::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private void objects(List<SkinObject> objects) {
        lines.add("");
        wrapped("  ", ObjectsInWords.summary(objects));
        objects.stream()
                .limit(OBJECTS_LISTED)
                .forEach(object -> wrapped(
                        "    ",
                        ObjectsInWords.name(object) + ": " + ObjectsInWords.areaBefore(object) + " before, "
                                + ObjectsInWords.areaAfter(object) + " after, contrast (ΔE*ab) "
                                + ObjectsInWords.contrast(object) + ", " + ObjectsInWords.fate(object)));
        if (objects.size() > OBJECTS_LISTED) {
            lines.add("    and " + (objects.size() - OBJECTS_LISTED) + " smaller ones, listed in the JSON");
        }
    }

    private void cautions(Comparison comparison) {
        if (comparison.cautions().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Cautions");
        for (Caution caution : CautionInWords.forbiddingFirst(comparison.cautions())) {
            hanging("  - ", caution.message() + " " + CautionInWords.effect(caution));
            wrapped("    ", caution.advice());
        }
    }

    private void closing(Comparison comparison) {
        lines.add("");
        wrapped("", Explanation.against(comparison));
        lines.add("");
        wrapped("", CertaintyInWords.INTERVAL + " " + CertaintyInWords.DETECTABLE + " " + Explanation.ROUNDING);
        SkinToneInWords.of(comparison.measurements()).forEach(sentence -> wrapped("", sentence));
        CertaintyInWords.fewPatches(comparison.measurements()).forEach(sentence -> wrapped("", sentence));
        wrapped(
                "",
                CertaintyInWords.MANY_NUMBERS
                        + " The JSON and CSV files state p-values adjusted for that (pAdjusted).");
        lines.add("");
        wrapped("", Explanation.NO_DIAGNOSIS);
    }

    private void labelled(String label, String text) {
        hanging(label + " ".repeat(LABEL_WIDTH - label.length()), text);
    }

    private void hanging(String lead, String text) {
        List<String> wrapped = Wrap.lines(text, Wrap.WIDTH - lead.length());
        lines.add(lead + wrapped.get(0));
        wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(lead.length()) + line));
    }

    private void wrapped(String indent, String text) {
        Wrap.lines(text, Wrap.WIDTH - indent.length()).forEach(line -> lines.add(indent + line));
    }
}
