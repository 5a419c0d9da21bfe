package io.github.skindelta.benchmarks.scoreboard.board;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where and of what a board was made.
 *
 * @param system name and version
 * @param processor its model
 * @param processors how many
 * @param jdk version
 * @param commit short, with {@code +changes} if the checkout has any
 * @param date UTC
 */
public record Machine(String system, String processor, int processors, String jdk, String commit, String date) {

    public static Machine here() {
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                processorModel(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                commitId(),
                LocalDate.now(ZoneOffset.UTC).toString());
    }

    private static String processorModel() {
        Path file = Path.of("/proc/cpuinfo");
        if (Files.isReadable(file)) {
            try (Stream<String> lines = Files.lines(file)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
            } catch (IOException unreadable) {
                return System.getProperty("os.arch");
            }
        }
        return System.getProperty("os.arch");
    }

    private static String commitId() {
        String commit = output(List.of("git", "rev-parse", "--short", "HEAD"));
        if (commit.isEmpty()) {
            return "unknown";
        }
        return commit + (output(List.of("git", "status", "--porcelain")).isEmpty() ? "" : "+changes");
    }

    private static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? text : "";
        } catch (IOException noGit) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
