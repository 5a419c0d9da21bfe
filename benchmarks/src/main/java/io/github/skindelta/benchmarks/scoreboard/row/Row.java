package io.github.skindelta.benchmarks.scoreboard.row;

import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import java.util.List;
import java.util.function.Supplier;

/**
 * A line of the board.
 *
 * @param id such as {@code unchanged/mild}
 * @param group rows that are summed up together: a nuisance, {@code strangers}, {@code real}
 * @param pairs made when they are needed
 */
public record Row(String id, String group, List<Supplier<TestPair>> pairs) {

    public static final String STRANGERS = "strangers";
    public static final String REAL = "real";

    /** Copies the list. */
    public Row {
        pairs = List.copyOf(pairs);
    }
}
