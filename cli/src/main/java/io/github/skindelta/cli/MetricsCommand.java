package io.github.skindelta.cli;

import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.report.MetricsJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code skindelta metrics}: what is measured, and what each number means. */
@Command(
        name = "metrics",
        description = "Lists what is measured: the id for --metrics, the unit, how it is computed, and the source.",
        footer = {"", "Example:", "  skindelta metrics --json metrics.json"})
final class MetricsCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    private final Console console;

    @Mixin
    private JsonOption json = new JsonOption();

    MetricsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        json.check(List.of());
        List<MetricDefinition> metrics = Metrics.definitions();
        json.write(MetricsJson.write(metrics), console);
        if (!json.replacesTable()) {
            console.print(table(metrics) + details(metrics));
        }
        return ExitCode.DONE;
    }

    private static String table(List<MetricDefinition> metrics) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "unit", "title"));
        metrics.forEach(metric -> rows.add(List.of(metric.id(), metric.unit(), metric.title())));
        return TextTable.of(rows);
    }

    private static String details(List<MetricDefinition> metrics) {
        StringBuilder details = new StringBuilder();
        for (MetricDefinition metric : metrics) {
            details.append('\n').append(metric.definition()).append('\n');
            details.append(Paragraph.wrapped(metric.description(), WIDTH, "  "));
            details.append(Paragraph.wrapped("Source: " + metric.source(), WIDTH, "  "));
        }
        return details.toString();
    }
}
