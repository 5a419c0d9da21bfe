package io.github.skindelta.benchmarks;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.align.Registrar;
import io.github.skindelta.align.boofcv.BoofCvRegistrar;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The map between two decoded photos, found by a registrar and judged. Both are reduced to half a megapixel first.
 *
 * <p>Without a part to focus on: a comparison first looks for the skin around its targets, which {@link CompareBenchmark}
 * times with the rest.
 */
public class AlignBenchmark extends PipelineBenchmark {

    /** One pair, by the default registrar. */
    @Benchmark
    public Alignment openCv(PairState pair) {
        return aligned(pair, new OpenCvRegistrar());
    }

    /** The same pair without native code. */
    @Benchmark
    public Alignment boofCv(PairState pair) {
        return aligned(pair, new BoofCvRegistrar());
    }

    private static Alignment aligned(PairState pair, Registrar registrar) {
        return Aligner.with(registrar).align(pair.before(), pair.after());
    }
}
