package io.github.skindelta.report;

import io.github.skindelta.Comparison;
import io.github.skindelta.PhotoFacts;
import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Measurement.Measured;
import io.github.skindelta.metric.Measurement.NotMeasurable;
import io.github.skindelta.metric.Measurement.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Measurements as a CSV table (RFC 4180), one row each, names as in the JSON; unknown is empty. */
public final class MeasurementsCsv {

    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "definition",
            "region",
            "unit",
            "before",
            "after",
            "change",
            "changeUnit",
            "changePercent",
            "interval95Low",
            "interval95High",
            "standardError",
            "degreesOfFreedom",
            "uncertaintySource",
            "detectableChange",
            "pValue",
            "pAdjusted",
            "verdict",
            "reason",
            "beforeFile",
            "beforeSha256",
            "afterFile",
            "afterSha256",
            "softwareVersion");

    /** From changePercent to pAdjusted, where nothing was measured. */
    private static final List<String> NO_CERTAINTY = Collections.nCopies(9, "");

    private MeasurementsCsv() {}

    /**
     * Writes the table.
     *
     * @param comparison what was found
     * @return header and rows, each ending with {@code \r\n}
     */
    public static String write(Comparison comparison) {
        StringBuilder table = new StringBuilder(line(HEADER));
        for (Measurement measurement : comparison.measurements()) {
            table.append(line(row(comparison, measurement)));
        }
        return table.toString();
    }

    private static List<String> row(Comparison comparison, Measurement measurement) {
        List<String> row = new ArrayList<>(List.of(
                measurement.metric().id(),
                measurement.metric().title(),
                measurement.metric().definition(),
                measurement.region(),
                measurement.unit()));
        row.addAll(numbers(measurement));
        row.add(measurement.changeUnit());
        row.addAll(certainty(measurement));
        row.addAll(verdict(measurement.outcome()));
        row.addAll(provenance(comparison));
        return row;
    }

    private static List<String> numbers(Measurement measurement) {
        return measurement.outcome() instanceof Measured measured
                ? List.of(number(measured.before()), number(measured.after()), number(measured.change()))
                : List.of("", "", "");
    }

    private static List<String> certainty(Measurement measurement) {
        return measurement.outcome() instanceof Measured measured ? certainty(measured) : NO_CERTAINTY;
    }

    private static List<String> certainty(Measured measured) {
        OptionalDouble percent = measured.changePercent();
        return List.of(
                percent.isPresent() ? number(percent.getAsDouble()) : "",
                number(measured.low95()),
                number(measured.high95()),
                number(measured.certainty().standardError()),
                number(measured.certainty().degreesOfFreedom()),
                measured.certainty().source().code(),
                number(measured.detectableChange()),
                number(measured.pValue()),
                number(measured.pAdjusted()));
    }

    private static List<String> verdict(Outcome outcome) {
        return List.of(outcome.verdict().code(), outcome instanceof NotMeasurable not ? not.reason() : "");
    }

    private static List<String> provenance(Comparison comparison) {
        PhotoFacts before = comparison.before().photo();
        PhotoFacts after = comparison.after().photo();
        return List.of(
                before.file(),
                before.sha256(),
                after.file(),
                after.sha256(),
                comparison.software().version());
    }

    private static String number(double value) {
        return JsonNumber.of(value).asText();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MeasurementsCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String inert = isFormula(text) ? "'" + text : text;
        return inert.matches("(?s).*[\",\r\n].*") ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
    }

    /** Whether a spreadsheet would run it: a file may be named {@code =HYPERLINK(…)}. */
    private static boolean isFormula(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") && !text.matches("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    }
}
