package io.github.skindelta.benchmarks;

import io.github.skindelta.photo.Photo;
import org.openjdk.jmh.annotations.Benchmark;

/** From the bytes of one JPEG file, in memory, to an upright, colour-managed photo. */
public class DecodeBenchmark extends PipelineBenchmark {

    /** One photo. */
    @Benchmark
    public Photo decode(PairState pair) {
        return Photo.decode(pair.beforeFile(), "before.jpg");
    }
}
