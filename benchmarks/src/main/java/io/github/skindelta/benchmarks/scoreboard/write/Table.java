package io.github.skindelta.benchmarks.scoreboard.write;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table as it grows; its first column is text, the others are numbers. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(String... titles) {
        add(titles);
        text.append("|---|").append("---:|".repeat(titles.length - 1)).append('\n');
    }

    Table add(String... cells) {
        text.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    Table add(List<String> first, List<String> then) {
        return add(Stream.concat(first.stream(), then.stream()).toArray(String[]::new));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
