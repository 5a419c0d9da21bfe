package io.github.skindelta.benchmarks;

import io.github.skindelta.align.Aligner;
import io.github.skindelta.align.Alignment;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import io.github.skindelta.lighting.SkinPair;
import io.github.skindelta.raster.Point;
import io.github.skindelta.skin.SkinSelection;
import io.github.skindelta.skin.SkinSelector;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the steps after the alignment start from: the painted pair aligned, its skin selected, its light matched. Apart
 * from {@link PairState} so that the steps before it need not wait for it.
 */
@State(Scope.Benchmark)
public class AlignedState {

    private @Nullable Steps steps;

    private record Steps(PairState pair, Alignment alignment, SkinSelection selection, SkinPair lit) {}

    /** Takes every step once. */
    @Setup(Level.Trial)
    public void setUp(PairState pair) {
        Alignment alignment = Aligner.with(new OpenCvRegistrar()).align(pair.before(), pair.after());
        SkinSelection selection = select(pair, alignment);
        steps = new Steps(pair, alignment, selection, light(pair, alignment, selection));
    }

    /** Selects the skin, as a comparison does. */
    SkinSelection select() {
        return select(steps().pair(), steps().alignment());
    }

    /** Matches the light, as a comparison does. */
    SkinPair light() {
        return light(steps().pair(), steps().alignment(), steps().selection());
    }

    /** The pair under one light. */
    SkinPair lit() {
        return steps().lit();
    }

    private static SkinSelection select(PairState pair, Alignment alignment) {
        return SkinSelector.select(pair.before(), pair.after(), alignment, pair.drawing());
    }

    // The middle of the photo stands for that of the targets, which core does not tell: it sets the rulers only.
    private static SkinPair light(PairState pair, Alignment alignment, SkinSelection selection) {
        Point middle = new Point(pair.before().width() / 2.0, pair.before().height() / 2.0);
        return SkinPair.of(selection, alignment, OptionalDouble.of(pair.millimetresPerPixel()), middle);
    }

    private Steps steps() {
        if (steps == null) {
            throw new IllegalStateException("the pair is not aligned: setUp comes first");
        }
        return steps;
    }
}
