package io.github.skindelta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.skindelta.metric.MetricDefinition;
import io.github.skindelta.metric.Metrics;
import io.github.skindelta.sample.DemoPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("skindelta.checkout", ".."));
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\\n(.*?)```");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)// README begins\\n(.*?)// README ends");

    @Test
    void theReadmeShowsTheExampleThatRuns() throws IOException {
        Matcher readme = JAVA_BLOCK.matcher(Files.readString(CHECKOUT.resolve("README.md")));
        assumeThat(readme.find()).as("README.md has a java block").isTrue();
        Matcher source = EXAMPLE.matcher(
                Files.readString(CHECKOUT.resolve("core/src/test/java/io/github/skindelta/ReadmeExample.java")));
        assertThat(source.find()).isTrue();
        assertThat(lines(source.group(1))).isEqualTo(lines(readme.group(1)));
    }

    @Test
    void theExamplePrintsEveryMetric(@TempDir Path folder) throws IOException, InterruptedException {
        Files.write(folder.resolve("before.jpg"), DemoPair.before());
        Files.write(folder.resolve("after.jpg"), DemoPair.after());
        Files.writeString(folder.resolve("target.geojson"), DemoPair.targetGeoJson());
        Path output = folder.resolve("output");
        int exitCode = example(folder, output).waitFor();
        assertThat(output).content().contains(titles());
        assertThat(exitCode).isZero();
    }

    private static Process example(Path folder, Path output) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 22) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadmeExample.class.getName()));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static String[] titles() {
        return Metrics.definitions().stream().map(MetricDefinition::title).toArray(String[]::new);
    }

    /** Without indentation. */
    private static List<String> lines(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
