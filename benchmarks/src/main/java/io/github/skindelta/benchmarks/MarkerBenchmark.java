package io.github.skindelta.benchmarks;

import io.github.skindelta.calibration.Marker;
import io.github.skindelta.photo.Photo;
import io.github.skindelta.sample.RenderedPair;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An AprilTag of 8 mm found in one photo, and the scale that it gives. A comparison does this only when told to. */
@State(Scope.Benchmark)
public class MarkerBenchmark extends PipelineBenchmark {

    /** Whole pixels in all sizes painted. */
    private static final double CELL_MM = 1;

    private static final double SIDE_MM = AprilTag.BLACK_CELLS * CELL_MM;

    private @Nullable Photo photo;

    /** Lays the marker on the before photo. */
    @Setup(Level.Trial)
    public void setUp(PairState pair) {
        BufferedImage picture = pair.before().rendering(Integer.MAX_VALUE);
        AprilTag.draw(picture, (int) Math.round(CELL_MM / pair.millimetresPerPixel()));
        photo = Photo.decode(RenderedPair.jpeg(picture, 0.9f), "marker.jpg");
    }

    /** One photo. */
    @Benchmark
    public Marker find() {
        if (photo == null) {
            throw new IllegalStateException("there is no marker: setUp comes first");
        }
        return Marker.in(photo, SIDE_MM);
    }
}
