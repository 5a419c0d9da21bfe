package io.github.skindelta.cli;

import io.github.skindelta.SkinComparer;
import io.github.skindelta.align.PointPair;
import io.github.skindelta.align.Registrar;
import io.github.skindelta.align.boofcv.BoofCvRegistrar;
import io.github.skindelta.align.opencv.OpenCvRegistrar;
import io.github.skindelta.raster.Point;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the photos are brought together. */
final class AlignmentOptions {

    @Option(
            names = "--landmarks",
            paramLabel = "FILE.csv",
            description = "Spots that you found in both photos, to start the alignment from: one"
                    + " 'bx,by,ax,ay' per line, pixels of BEFORE then of AFTER; at least three.")
    private @Nullable Path landmarks;

    @Option(
            names = "--registrar",
            paramLabel = "opencv|boofcv",
            description = "What brings the photos roughly together: opencv, or boofcv, which needs no native library."
                    + " Default: opencv where it loads, otherwise boofcv; the result says which.")
    private @Nullable RegistrarName registrar;

    private enum RegistrarName {
        OPENCV,
        BOOFCV;

        Registrar registrar() {
            return this == OPENCV ? new OpenCvRegistrar() : new BoofCvRegistrar();
        }
    }

    SkinComparer applyTo(SkinComparer comparer) {
        SkinComparer result = registrar == null ? comparer : comparer.withRegistrar(registrar.registrar());
        return landmarks == null ? result : result.withLandmarks(read(landmarks));
    }

    List<Path> files() {
        return landmarks == null ? List.of() : List.of(landmarks);
    }

    private static List<PointPair> read(Path file) {
        return CsvFile.read(file, List.of("bx", "by", "ax", "ay")).stream()
                .map(row -> new PointPair(new Point(row[0], row[1]), new Point(row[2], row[3])))
                .toList();
    }
}
