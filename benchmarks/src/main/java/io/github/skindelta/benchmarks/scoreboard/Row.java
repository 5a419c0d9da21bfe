package io.github.skindelta.benchmarks.scoreboard;

import java.util.List;
import java.util.function.Supplier;

/**
 * A line of the board.
 *
 * @param id such as {@code unchanged/mild}
 * @param group rows that are summed up together: a nuisance, {@code strangers}, {@code real}
 * @param pairs made when they are needed
 */
record Row(String id, String group, List<Supplier<TestPair>> pairs) {

    static final String STRANGERS = "strangers";
    static final String REAL = "real";

    /** Copies the list. */
    Row {
        pairs = List.copyOf(pairs);
    }

    /**
     * What was found in it.
     *
     * @param row which
     * @param results in the order of its pairs
     */
    record Results(Row row, List<PairResult> results) {}
}
