package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.metric.ChangeMap;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a map's colours mean, for people. Says more or less of something, never whether that is good. */
final class MapInWords {

    /** Cells are square; their side is stated to one digit after the point. */
    private static final String SQUARES = "Looked at in squares of about ";

    private static final double PERCENT = 100;

    private final ChangeMap map;
    private final Comparison comparison;

    /**
     * @param map the map
     * @param comparison it belongs to
     */
    MapInWords(ChangeMap map, Comparison comparison) {
        this.map = map;
        this.comparison = comparison;
    }

    /** What is mapped, in a word. */
    String name() {
        return switch (map.metric().id()) {
            case "redness" -> "Redness";
            case "pigmentation" -> "Brown pigment";
            default -> map.metric().title();
        };
    }

    /** What the colour for a decrease means. */
    String less() {
        return DirectionWords.of(map.metric().id()).decreased() + " than before";
    }

    /** What the colour for an increase means. */
    String more() {
        return DirectionWords.of(map.metric().id()).increased() + " than before";
    }

    /** A change with its sign and unit, as few digits as it takes. */
    String signed(double change) {
        String size = isRatio()
                ? PlainNumber.significant(PERCENT * Math.abs(change), 2) + "\u00a0%"
                : PlainNumber.significant(Math.abs(change), 2) + "\u00a0"
                        + map.metric().changeUnit();
        return change == 0 ? "0" : (change > 0 ? "+" : "−") + size;
    }

    /** A change of a ratio is read as percent of what it is a ratio to. */
    private boolean isRatio() {
        return map.metric().changeUnit().equals("ratio");
    }

    /** What is coloured and what is not, one sentence a line. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                map.changed().isEmpty()
                        ? "Nowhere on the treated skin is the change larger than chance allows, so that nothing is coloured."
                        : "Coloured only where the change is larger than chance allows; about "
                                + "1 in " + Math.round(1 / map.falseDiscoveryRate())
                                + " coloured places may still be chance.");
        if (!map.changed().isEmpty()) {
            sentences.add("Treated skin without colour: no detectable change there.");
        }
        sentences.add(SQUARES + side() + ": " + PlainNumber.count(map.changed().size()) + " of "
                + PlainNumber.count(map.examined()) + " coloured.");
        if (isRatio()) {
            sentences.add("100\u00a0% is as rough as the untouched skin around.");
        }
        wholeRegions(sentences);
        if (!comparison.before().replicates().isEmpty()
                || !comparison.after().replicates().isEmpty()) {
            sentences.add("Of the two photos shown; the further photos of the sessions do not enter a map.");
        }
        return sentences;
    }

    private String side() {
        double px = map.grid().sidePx();
        return comparison.scale() == null
                ? PlainNumber.fixed(px, 0) + "\u00a0px"
                : PlainNumber.fixed(px * comparison.scale().before().millimetresPerPixel(), 1) + "\u00a0mm";
    }

    /** A map and a region's own result answer different questions, which a reader should not have to guess. */
    private void wholeRegions(List<String> sentences) {
        for (Measurement measurement : comparison.measurements()) {
            if (measurement.metric().id().equals(map.metric().id())) {
                boolean isColoured =
                        map.changed().stream().anyMatch(cell -> cell.region().equals(measurement.region()));
                Verdict verdict = measurement.outcome().verdict();
                String region = "“" + measurement.region() + "”";
                if (isColoured && verdict == Verdict.NO_DETECTABLE_CHANGE) {
                    sentences.add("The mean over all of " + region
                            + " shows no detectable change: single places can change without the mean doing so.");
                }
                if (!isColoured && (verdict == Verdict.DECREASED || verdict == Verdict.INCREASED)) {
                    sentences.add("The mean over all of " + region
                            + " did change: a mean shows smaller changes than a single place can.");
                }
            }
        }
    }
}
