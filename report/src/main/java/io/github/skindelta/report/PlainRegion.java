package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The measurements of one region as columns: names left, numbers right, unit and verdict at the end. */
final class PlainRegion {

    private static final String INDENT = "  ";
    private static final List<String> HEADS = List.of("Before", "After", "Change", "±");
    private static final int NUMBER_AT_LEAST = 8;
    private static final int TITLE_AT_LEAST = 12;

    private final int titleWidth;
    private final int numberWidth;
    private final int unitWidth;

    private PlainRegion(List<Measurement> measurements) {
        numberWidth = Math.max(
                NUMBER_AT_LEAST, longest(measurements.stream().flatMap(measurement -> numbers(measurement).stream())));
        unitWidth = Math.max("Unit".length(), longest(measurements.stream().map(Measurement::unit)));
        int verdictWidth = longest(measurements.stream().map(VerdictInWords::of));
        int others = 3 * INDENT.length() + HEADS.size() * (1 + numberWidth) + unitWidth + verdictWidth;
        int longestTitle = longest(measurements.stream().map(PlainRegion::title));
        titleWidth = Math.max(TITLE_AT_LEAST, Math.min(longestTitle, Wrap.WIDTH - others));
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    /**
     * Lays out a table.
     *
     * @param measurements of one region
     * @return its lines, none longer than a page
     */
    static List<String> lines(List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            return List.of(INDENT + "Nothing was measured here.");
        }
        PlainRegion table = new PlainRegion(measurements);
        List<String> lines = new ArrayList<>();
        lines.add(table.row("Metric", HEADS, "Unit", "Result"));
        String above = "";
        for (Measurement measurement : measurements) {
            String reason = measurement.outcome() instanceof NotMeasurable not ? not.reason() : "";
            boolean isRepeated = !reason.isEmpty() && reason.equals(above);
            lines.addAll(table.lines(measurement, isRepeated ? "for the same reason" : reason));
            above = reason;
        }
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        lines.add(1, INDENT + "-".repeat(widest - INDENT.length()));
        return lines;
    }

    private List<String> lines(Measurement measurement, String reason) {
        List<String> titleLines = Wrap.lines(title(measurement), titleWidth);
        return measurement.outcome() instanceof NotMeasurable
                ? beside(titleLines, Wrap.lines("not measurable: " + reason, Wrap.WIDTH - titleWidth - 4))
                : under(
                        row(
                                titleLines.get(0),
                                numbers(measurement),
                                measurement.unit(),
                                VerdictInWords.of(measurement)),
                        titleLines);
    }

    private List<String> beside(List<String> title, List<String> reason) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(title.size(), reason.size()); i++) {
            lines.add((INDENT + padded(at(title, i), titleWidth) + INDENT + at(reason, i)).stripTrailing());
        }
        return lines;
    }

    private static List<String> under(String row, List<String> title) {
        List<String> lines = new ArrayList<>(List.of(row));
        title.stream().skip(1).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private String row(String title, List<String> numbers, String unit, String verdict) {
        StringBuilder row = new StringBuilder(INDENT).append(padded(title, titleWidth));
        numbers.forEach(number ->
                row.append(" ".repeat(1 + numberWidth - number.length())).append(number));
        row.append(INDENT).append(padded(unit, unitWidth)).append(INDENT).append(verdict);
        return row.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String title(Measurement measurement) {
        return Wrap.printable(measurement.metric().title());
    }

    private static List<String> numbers(Measurement measurement) {
        int decimals = measurement.metric().decimals();
        return measurement.outcome() instanceof Measured measured
                ? List.of(
                        PlainNumber.fixed(measured.before(), decimals),
                        PlainNumber.fixed(measured.after(), decimals),
                        PlainNumber.signed(measured.change(), decimals),
                        PlainNumber.size(measured.detectableChange(), decimals))
                : List.of();
    }
}
