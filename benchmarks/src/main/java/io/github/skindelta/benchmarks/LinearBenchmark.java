package io.github.skindelta.benchmarks;

import io.github.skindelta.colour.LinearRgb;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Three planes of linear light from the stored samples of one photo, the whole of it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 7, time = 3)
public class LinearBenchmark {

    /** One photo. A comparison does this for windows only. */
    @Benchmark
    public LinearRgb linear(PairState pair) {
        return pair.before().linear(pair.before().bounds());
    }
}
