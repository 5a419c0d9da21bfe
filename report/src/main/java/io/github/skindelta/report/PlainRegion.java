package io.github.skindelta.report;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import java.util.ArrayList;
import java.util.List;

/** The measurements of one region as columns: names left, numbers right. */
final class PlainRegion {

    private static final String INDENT = "  ";
    private static final int TITLE_AT_MOST = 34;

    private final int titleWidth;
    private final int numberWidth;

    private PlainRegion(List<Measurement> measurements) {
        titleWidth = Math.max("Metric".length(), Math.min(TITLE_AT_MOST, longestTitle(measurements)));
        numberWidth = Math.max(
                9,
                measurements.stream()
                        .flatMap(measurement -> numbers(measurement).stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0));
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
        lines.add(table.row("Metric", List.of("Before", "After", "Change"), "Unit"));
        measurements.forEach(measurement -> lines.addAll(table.lines(measurement)));
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        lines.add(1, INDENT + "-".repeat(widest - INDENT.length()));
        return lines;
    }

    private List<String> lines(Measurement measurement) {
        List<String> titleLines = Wrap.lines(title(measurement), titleWidth);
        List<String> lines = new ArrayList<>();
        if (measurement.outcome() instanceof NotMeasurable not) {
            List<String> reason = Wrap.lines("not measurable: " + not.reason(), Wrap.WIDTH - titleWidth - 4);
            for (int i = 0; i < Math.max(titleLines.size(), reason.size()); i++) {
                lines.add(stripped(INDENT + left(at(titleLines, i)) + INDENT + at(reason, i)));
            }
            return lines;
        }
        lines.add(row(titleLines.get(0), numbers(measurement), unit(measurement)));
        titleLines.stream().skip(1).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private String row(String title, List<String> numbers, String unit) {
        StringBuilder row = new StringBuilder(INDENT).append(left(title));
        numbers.forEach(number ->
                row.append(" ".repeat(1 + numberWidth - number.length())).append(number));
        return stripped(row.append(INDENT).append(unit).toString());
    }

    private String left(String title) {
        return title + " ".repeat(titleWidth - title.length());
    }

    private static int longestTitle(List<Measurement> measurements) {
        return measurements.stream()
                .mapToInt(measurement -> title(measurement).length())
                .max()
                .orElse(0);
    }

    private static String stripped(String line) {
        return line.stripTrailing();
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
                        PlainNumber.signed(measured.change(), decimals))
                : List.of();
    }

    private static String unit(Measurement measurement) {
        return measurement.unit().equals(measurement.changeUnit())
                ? measurement.unit()
                : measurement.unit() + ", change in " + measurement.changeUnit();
    }
}
