package io.github.skindelta.benchmarks;

import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.RenderedPair;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One pair of 1600 × 1200 pixels painted, its truth included; not a step of the pipeline. Uses every core it is given. */
@State(Scope.Benchmark)
public class RenderBenchmark extends PipelineBenchmark {

    /** How different the photos are taken. */
    @Param({"MILD", "HARD"})
    public Nuisance nuisance = Nuisance.MILD;

    /** A scar that shrinks: colour, height and texture differ between the days. */
    @Benchmark
    public RenderedPair render() {
        return PairRenderer.render(new PairSpec(Scene.RED_SCAR_SHRINKS, nuisance, 1, 1600, 1200));
    }
}
