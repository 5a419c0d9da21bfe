package io.github.skindelta.benchmarks;

import io.github.skindelta.lighting.SkinPair;
import org.openjdk.jmh.annotations.Benchmark;

/** The light of a selection judged on reference skin, and its difference taken out of the after photo. */
public class LightBenchmark extends PipelineBenchmark {

    /** Both photos of one pair. */
    @Benchmark
    public SkinPair match(AlignedState aligned) {
        return aligned.light();
    }
}
