package io.github.skindelta.benchmarks.scoreboard;

import io.github.skindelta.benchmarks.scoreboard.board.RunTime;
import io.github.skindelta.benchmarks.scoreboard.method.Finding;
import io.github.skindelta.benchmarks.scoreboard.method.Pipeline;
import io.github.skindelta.benchmarks.scoreboard.method.Rival;
import io.github.skindelta.benchmarks.scoreboard.pair.Method;
import io.github.skindelta.benchmarks.scoreboard.pair.TestPair;
import io.github.skindelta.benchmarks.scoreboard.row.Row;
import io.github.skindelta.benchmarks.scoreboard.score.PairResult;
import io.github.skindelta.benchmarks.scoreboard.score.RowResults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs rows, two pairs at a time: a worker takes the next pair of any row, so that both are busy to the end. The order of
 * the results does not depend on who is done first.
 */
final class BoardRun {

    private static final int WORKERS = 2;

    private final @Nullable Rival rival;
    private final long start = System.nanoTime();
    private final LongAdder rendering = new LongAdder();
    private final LongAdder pipeline = new LongAdder();
    private final LongAdder recipe = new LongAdder();

    /** A run; without the rival if that is null. */
    BoardRun(@Nullable Rival rival) {
        this.rival = rival;
    }

    /** All findings; a line on standard error for each row when it is done. */
    List<RowResults> of(List<Row> rows) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<List<Future<PairResult>>> started = rows.stream()
                    .map(row -> IntStream.range(0, row.pairs().size())
                            .mapToObj(i -> workers.submit(() -> result(row, i)))
                            .toList())
                    .toList();
            List<RowResults> results = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                results.add(new RowResults(rows.get(i), finished(started.get(i))));
                System.err.printf(
                        "%s  %s, %d pairs (row %d of %d)%n",
                        RunTime.minutes(since(start)),
                        rows.get(i).id(),
                        rows.get(i).pairs().size(),
                        i + 1,
                        rows.size());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    /** What it has taken up to now. */
    RunTime time() {
        return new RunTime(
                since(start),
                Duration.ofNanos(rendering.sum()),
                Duration.ofNanos(pipeline.sum()),
                Duration.ofNanos(recipe.sum()));
    }

    private PairResult result(Row row, int i) {
        TestPair pair = timed(rendering, row.pairs().get(i));
        Map<Method, Finding> findings = new EnumMap<>(Method.class);
        try {
            for (Method method : row.methods(i)) {
                Rival asked = rival;
                if (method != Method.RIVAL) {
                    findings.put(method, timed(pipeline, () -> Pipeline.find(pair, method)));
                } else if (asked != null) {
                    findings.put(method, timed(recipe, () -> asked.find(pair)));
                }
            }
            return new PairResult(pair, findings);
        } catch (RuntimeException e) {
            throw new IllegalStateException(pair.name() + ": " + e.getMessage(), e);
        }
    }

    private static <T> T timed(LongAdder nanos, Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.add(System.nanoTime() - begun);
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
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
