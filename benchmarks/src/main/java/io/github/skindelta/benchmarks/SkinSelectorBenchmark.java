package io.github.skindelta.benchmarks;

import io.github.skindelta.skin.SkinSelection;
import org.openjdk.jmh.annotations.Benchmark;

/** Which pixels of an aligned pair count: linear light of the overlap, exclusions, target and the skin around it. */
public class SkinSelectorBenchmark extends PipelineBenchmark {

    /** Both photos of one pair. */
    @Benchmark
    public SkinSelection select(AlignedState aligned) {
        return aligned.select();
    }
}
