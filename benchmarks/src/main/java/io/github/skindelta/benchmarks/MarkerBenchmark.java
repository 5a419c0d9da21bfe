package io.github.skindelta.benchmarks;

import io.github.skindelta.calibration.Marker;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.sample.print.AprilTag;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.scene.Prop;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An AprilTag of 12 mm found in one photo, and the scale that it gives. A comparison does this only when told to. */
@State(Scope.Benchmark)
public class MarkerBenchmark extends PipelineBenchmark {

    private @Nullable Photo photo;

    /** Photographs skin on which the marker lies. */
    @Setup(Level.Trial)
    public void setUp(PairState pair) {
        PairSpec bare = pair.spec();
        PairSpec tagged = new PairSpec(
                bare.scene(), bare.nuisance(), bare.seed(), bare.width(), bare.height(), EnumSet.of(Prop.TAG));
        photo = Photo.decode(PaintedPair.of(tagged).before(), "marker.jpg");
    }

    /** One photo. */
    @Benchmark
    public Marker find() {
        if (photo == null) {
            throw new IllegalStateException("there is no marker: setUp comes first");
        }
        return Marker.in(photo, AprilTag.SIDE_MM);
    }
}
