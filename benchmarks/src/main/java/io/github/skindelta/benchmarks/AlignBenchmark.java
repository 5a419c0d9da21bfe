package io.github.skindelta.benchmarks;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The map between two decoded photos, found by OpenCV and judged. Both are reduced to 2.2 megapixels first. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 7, time = 3)
public class AlignBenchmark {

    /** One pair, without a part to focus on. */
    @Benchmark
    public Alignment align(PairState pair) {
        return Aligner.with(new OpenCvRegistrar()).align(pair.before(), pair.after());
    }
}
