package io.github.skindelta.benchmarks;

import io.github.skindelta.Comparison;
import io.github.skindelta.photo.Photo;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * A whole comparison: treated skin outlined, scale known, every metric.
 *
 * <p>Two small steps have no benchmark of their own and are timed here alone, for core keeps them to itself: where the
 * targets lie and what hangs together with them, before the alignment; and the doubts about the pair, at the end.
 */
public class CompareBenchmark extends PipelineBenchmark {

    /** From decoded photos: alignment, masks, light, metrics. */
    @Benchmark
    public Comparison compare(PairState pair) {
        return pair.comparer().compare(pair.before(), pair.after());
    }

    /** End to end, from the bytes of two JPEG files. */
    @Benchmark
    public Comparison decodeAndCompare(PairState pair) {
        Photo before = Photo.decode(pair.beforeFile(), "before.jpg");
        Photo after = Photo.decode(pair.afterFile(), "after.jpg");
        return pair.comparer().compare(before, after);
    }
}
