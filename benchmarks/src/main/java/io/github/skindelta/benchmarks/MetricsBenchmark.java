package io.github.skindelta.benchmarks;

import io.github.skindelta.metric.Measurement;
import io.github.skindelta.metric.Metrics;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One way of measuring, on the target of a pair under one light. */
@State(Scope.Benchmark)
public class MetricsBenchmark extends PipelineBenchmark {

    /** One metric of each family; the others of its family are computed with it. */
    @Param({"redness", "redness-lab", "pigmentation", "texture-fine", "texture-coarse", "scar-area"})
    public String metric = "";

    /** Both photos of one pair. A refusal is quick and would pass for a fast measurement. */
    @Benchmark
    public Metrics.Results measure(AlignedState aligned) {
        Metrics.Results results = Metrics.measure(aligned.lit(), Set.of(metric));
        if (results.measurements().stream().noneMatch(one -> one.outcome() instanceof Measurement.Measured)) {
            throw new IllegalStateException(metric + " is not measured: " + results.measurements());
        }
        return results;
    }
}
