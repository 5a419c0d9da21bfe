package io.github.skindelta.benchmarks;

import io.github.skindelta.photo.Photo;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of one JPEG file, in memory, to an upright, colour-managed photo. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 7, time = 3)
public class DecodeBenchmark {

    /** One photo. */
    @Benchmark
    public Photo decode(PairState pair) {
        return Photo.decode(pair.beforeFile(), "before.jpg");
    }
}
