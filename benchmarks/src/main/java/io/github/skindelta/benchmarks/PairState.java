package io.github.skindelta.benchmarks;

import io.github.skindelta.SkinComparer;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.sample.scene.Nuisance;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Scene;
import io.github.skindelta.skin.SkinSelector;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What every benchmark starts from: one rendered pair, as files and decoded, the same pixels on each machine. */
@State(Scope.Benchmark)
public class PairState {

    private static final long SEED = 1;

    /** Nominal size of each photo; 3 is 2000 × 1500 pixels, 12 is 4000 × 3000. */
    @Param({"3", "12"})
    public int megapixels;

    private @Nullable Inputs inputs;

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Inputs(byte[] beforeFile, byte[] afterFile, Photo before, Photo after, PaintedPair painted) {}

    /** Paints the pair, or finds it painted. */
    @Setup(Level.Trial)
    public void setUp() {
        setUp(ofMegapixels(megapixels));
    }

    /** The same for a pair of any size. */
    void setUp(PairSpec spec) {
        PaintedPair painted = PaintedPair.of(spec);
        byte[] before = painted.before();
        byte[] after = painted.after();
        inputs = new Inputs(
                before, after, Photo.decode(before, "before.jpg"), Photo.decode(after, "after.jpg"), painted);
    }

    /**
     * A scar that fades and shrinks, photographed as carefully as one does at home, 4:3.
     *
     * @throws IllegalArgumentException if the size is none that is measured
     */
    static PairSpec ofMegapixels(int megapixels) {
        return switch (megapixels) {
            case 3 -> scar(2000, 1500);
            case 12 -> scar(4000, 3000);
            default -> throw new IllegalArgumentException(megapixels + " megapixels: 3 or 12 are measured");
        };
    }

    /** That scene in any size. */
    static PairSpec scar(int width, int height) {
        return new PairSpec(Scene.SCAR_FADES_AND_SHRINKS, Nuisance.MILD, SEED, width, height);
    }

    byte[] beforeFile() {
        return inputs().beforeFile();
    }

    byte[] afterFile() {
        return inputs().afterFile();
    }

    SkinComparer comparer() {
        return inputs().painted().comparer();
    }

    /** The treated skin, outlined on the before photo only. */
    SkinSelector.Drawing drawing() {
        return new SkinSelector.Drawing(inputs().painted().targets(), List.of());
    }

    PairSpec spec() {
        return inputs().painted().spec();
    }

    double millimetresPerPixel() {
        return inputs().painted().millimetresPerPixel();
    }

    Photo before() {
        return inputs().before();
    }

    Photo after() {
        return inputs().after();
    }

    private Inputs inputs() {
        if (inputs == null) {
            throw new IllegalStateException("the pair is not set up: setUp comes first");
        }
        return inputs;
    }
}
