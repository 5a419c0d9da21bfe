package io.github.skindelta.benchmarks;

import io.github.skindelta.Comparison;
import io.github.skindelta.photo.Photo;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A whole comparison: treated skin outlined, scale known, every metric. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 7, time = 3)
public class CompareBenchmark {

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
