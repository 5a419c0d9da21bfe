package io.github.skindelta.benchmarks.scoreboard.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table as it grows. A column in which no line has anything is left out. */
final class Table {

    private static final Set<String> OF_TEXT =
            Set.of("Row", "method", "reasons for refusals", "goal", "figure", "verdict");

    private final List<String> titles;
    private final List<List<String>> lines = new ArrayList<>();

    Table(String... titles) {
        this.titles = List.of(titles);
    }

    /** A line, a cell for each title. */
    void add(String... cells) {
        lines.add(List.of(cells));
    }

    @Override
    public String toString() {
        List<Integer> kept = IntStream.range(0, titles.size())
                .filter(column ->
                        lines.stream().anyMatch(line -> !line.get(column).equals(Cell.NOTHING)))
                .boxed()
                .toList();
        List<String> rules = titles.stream()
                .map(title -> OF_TEXT.contains(title) ? "---" : "---:")
                .toList();
        return line(titles, kept)
                + line(rules, kept)
                + lines.stream().map(line -> line(line, kept)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, List<Integer> kept) {
        return kept.stream().map(cells::get).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
