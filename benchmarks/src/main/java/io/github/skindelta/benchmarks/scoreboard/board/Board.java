package io.github.skindelta.benchmarks.scoreboard.board;

import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A board before it is written down.
 *
 * @param machine it was run on
 * @param conditions of the run
 * @param time it took
 * @param rows in their order
 */
public record Board(Machine machine, Conditions conditions, RunTime time, List<RowResults> rows) {

    /** Rows that are summed up together, in their order. */
    public List<RowResults> summaries() {
        Set<String> groups = new LinkedHashSet<>();
        rows.forEach(row -> groups.add(row.row().group()));
        return groups.stream()
                .filter(group -> !Row.UNPOOLED.contains(group))
                .map(group -> pooled(group, rowsOf(group)))
                .toList();
    }

    public List<RowResults> rowsOf(String group) {
        return rows.stream().filter(row -> row.row().group().equals(group)).toList();
    }

    /** Rows of real photos of the same skin. */
    public List<RowResults> realSameSkin() {
        return rowsOf(Row.REAL).stream().filter(row -> !row.isOfStrangers()).toList();
    }

    /** Rows of real photos of different skin. */
    public List<RowResults> realStrangers() {
        return rowsOf(Row.REAL).stream().filter(RowResults::isOfStrangers).toList();
    }

    /** Rows of rendered pairs of the same skin. */
    public List<RowResults> rendered() {
        return rows.stream()
                .filter(row -> !List.of(Row.REAL, Row.ADJUSTED, Row.STRANGERS, Row.REGISTRARS)
                        .contains(row.row().group()))
                .toList();
    }

    /** Rows that a method was run on besides those that are run on every pair. */
    public List<RowResults> rowsWith(Method method) {
        return rows.stream()
                .filter(row -> row.results().stream().anyMatch(result -> result.by(method) != null))
                .toList();
    }

    /** What is asked of an alignment, as far as this board's rows say. */
    public List<Goal> goals() {
        return Goals.of(this);
    }

    /** What is asked of the numbers and their intervals, as far as this board's rows say. */
    public List<Goal> numberGoals() {
        return NumberGoals.of(this);
    }

    /** Mild and hard rows of each scene together. */
    public List<RowResults> scenes() {
        List<RowResults> asked = concat(rowsOf("mild"), rowsOf("hard"));
        return asked.stream()
                .map(row -> row.row().scene())
                .distinct()
                .map(scene -> pooled(
                        scene,
                        asked.stream()
                                .filter(row -> row.row().scene().equals(scene))
                                .toList()))
                .toList();
    }

    /** All mild and hard pairs. */
    public List<PairResult> allScenes() {
        return scenes().stream().flatMap(scene -> scene.results().stream()).toList();
    }

    public static RowResults pooled(String id, List<RowResults> parts) {
        return new RowResults(
                new Row(id, id, List.of()),
                parts.stream().flatMap(part -> part.results().stream()).toList());
    }

    /** Rows after rows. */
    public static List<RowResults> concat(List<RowResults> first, List<RowResults> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Figures that one method has better than the other, in the order of the rows. */
    public List<Duel> duels() {
        return rows.stream()
                .filter(row -> !List.of(Row.REGISTRARS, Row.ADJUSTED)
                        .contains(row.row().group()))
                .flatMap(row -> Duels.of(row).stream())
                .toList();
    }

    /** Those that the recipe has better. */
    public List<Duel> losses() {
        return duels().stream()
                .filter(duel -> duel.better() == Duel.Better.RIVAL)
                .toList();
    }
}
