package io.github.skindelta.benchmarks.scoreboard;

import io.github.skindelta.benchmarks.scoreboard.method.Pipeline;
import io.github.skindelta.benchmarks.scoreboard.method.Rival;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs rows, two pairs at a time. The order of the results does not depend on who is done first. */
final class BoardRun {

    private static final int WORKERS = 2;

    private BoardRun() {}

    /**
     * All findings.
     *
     * @param rows to be run
     * @param rival null if it is not to be run
     */
    static List<RowResults> of(List<Row> rows, @Nullable Rival rival) throws InterruptedException {
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<List<Future<PairResult>>> started = rows.stream()
                    .map(row -> row.pairs().stream()
                            .map(pair -> workers.submit(() -> result(pair, rival)))
                            .toList())
                    .toList();
            List<RowResults> results = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                results.add(new RowResults(rows.get(i), finished(started.get(i))));
                System.err.printf(
                        "%5d s  %s: %d pairs%n",
                        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                        rows.get(i).id(),
                        rows.get(i).pairs().size());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static PairResult result(Supplier<TestPair> made, @Nullable Rival rival) {
        TestPair pair = made.get();
        try {
            return new PairResult(pair, Pipeline.find(pair), rival == null ? null : rival.find(pair));
        } catch (RuntimeException e) {
            throw new IllegalStateException(pair.name() + ": " + e.getMessage(), e);
        }
    }

    private static List<PairResult> finished(List<Future<PairResult>> started) throws InterruptedException {
        List<PairResult> results = new ArrayList<>();
        for (Future<PairResult> future : started) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }
}
