package io.github.skindelta.benchmarks;

import io.github.skindelta.colour.LinearRgb;
import org.openjdk.jmh.annotations.Benchmark;

/** Three planes of linear light from the stored samples of one photo, the whole of it. */
public class LinearBenchmark extends PipelineBenchmark {

    /** One photo. A comparison does this for windows only. */
    @Benchmark
    public LinearRgb linear(PairState pair) {
        return pair.before().linear(pair.before().bounds());
    }
}
