package io.github.skindelta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyMetricIsListedWithItsUnitAndSource() {
        Run run = Run.of("metrics");

        assertThat(run.exitCode()).isZero();
        String oneLine = run.out().replaceAll("\\s+", " ");
        assertThat(Metrics.definitions()).isNotEmpty();
        for (MetricDefinition metric : Metrics.definitions()) {
            assertThat(oneLine).contains(metric.id(), metric.unit(), metric.title(), "Source: " + metric.source());
        }
    }

    @Test
    void theDocumentIsTheSameOnStandardOutputAndInAFile() {
        Path file = folder.resolve("metrics.json");

        String document = Run.of("metrics", "--json", "-").out();
        Run run = Run.of("metrics", "--json", file);

        assertThat(Document.of("metrics-1", document).get("metrics"))
                .hasSize(Metrics.definitions().size());
        assertThat(file).hasContent(document);
        assertThat(run.out()).startsWith("id ");
    }
}
