package io.github.skindelta.benchmarks.scoreboard.score;

import io.github.skindelta.benchmarks.scoreboard.row.Row;
import java.util.List;

/**
 * A row and what was found in it.
 *
 * @param row which
 * @param results in the order of its pairs
 */
public record RowResults(Row row, List<PairResult> results) {

    /** Whether its pairs show different skin and must be refused. */
    public boolean isOfStrangers() {
        return results.stream().noneMatch(PairResult::showsSameSkin);
    }
}
