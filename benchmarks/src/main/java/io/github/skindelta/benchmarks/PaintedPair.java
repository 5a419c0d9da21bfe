package io.github.skindelta.benchmarks;

import io.github.skindelta.SkinComparer;
import io.github.skindelta.sample.PairRenderer;
import io.github.skindelta.sample.scene.PairSpec;
import io.github.skindelta.sample.truth.Truth;
import io.github.skindelta.sample.truth.TruthJson;
import io.github.skindelta.skin.Region;
import io.github.skindelta.skin.RegionReader;
import io.github.skindelta.skin.RegionRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A rendered pair as JPEG files. Painting millions of pixels is slow, so a pair is painted once for each
 * specification and renderer, and kept in a folder below {@code java.io.tmpdir} that nothing here deletes.
 */
public final class PaintedPair {

    private final PairSpec spec;
    private final Path folder;
    private final List<Region> targets;

    private PaintedPair(PairSpec spec, Path folder) {
        this.spec = spec;
        this.folder = folder;
        this.targets = RegionReader.read(folder.resolve("target.geojson").toString(), RegionRole.TARGET);
    }

    /**
     * The pair of a specification, painted unless an earlier run has done so.
     *
     * @throws UncheckedIOException if its files cannot be written or read
     */
    public static PaintedPair of(PairSpec spec) {
        try {
            return new PaintedPair(spec, painted(spec, Path.of(System.getProperty("java.io.tmpdir"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was painted. */
    PairSpec spec() {
        return spec;
    }

    /** The before photo's file. */
    byte[] before() {
        return read("before.jpg");
    }

    /** The after photo's file. */
    byte[] after() {
        return read("after.jpg");
    }

    /** Where its files are; later runs find there what is put beside them. */
    public Path folder() {
        return folder;
    }

    /** What is true about it. */
    public Truth truth() {
        return TruthJson.read(new String(read("truth.json"), StandardCharsets.UTF_8));
    }

    /** A comparer of the treated skin, with the true scale and every metric. */
    SkinComparer comparer() {
        return SkinComparer.withDefaults().within(targets).withMillimetresPerPixel(millimetresPerPixel());
    }

    /** The treated skin, on the before photo. */
    List<Region> targets() {
        return targets;
    }

    /** The true scale of the before photo. */
    double millimetresPerPixel() {
        return 1 / spec.pxPerMm();
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path painted(PairSpec spec, Path parent) throws IOException {
        Path folder = parent.resolve(name(spec));
        if (Files.exists(folder)) {
            return folder;
        }
        Path beside = Files.createTempDirectory(parent, "skindelta-painting-");
        PairRenderer.render(spec).writeTo(beside);
        return published(beside, folder);
    }

    // Another process may have been faster; then this one's copy, the same bytes, serves as well.
    private static Path published(Path beside, Path folder) throws IOException {
        try {
            return Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            return beside;
        }
    }

    private static String name(PairSpec spec) {
        return "skindelta-pair-%d-%s-%s-%d-%dx%d%s"
                .formatted(
                        PairRenderer.VERSION,
                        spec.scene(),
                        spec.nuisance(),
                        spec.seed(),
                        spec.width(),
                        spec.height(),
                        spec.props().isEmpty() ? "" : "-" + spec.props());
    }
}
