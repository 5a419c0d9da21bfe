package io.github.skindelta.align.opencv;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.opencv.core.Core;

/**
 * Loads what {@code libopencv_java} needs on Linux, and nothing else, straight from the classifier jars.
 *
 * <p>JavaCPP's loader also loads {@code highgui}, which needs GTK 2 and so fails on a server; {@code libopencv_java}
 * has no symbol of it. The libraries carry the run path of the machine that built them, so each is loaded by hand after
 * those it needs ({@code readelf -d}): the dynamic linker then finds them in memory by their names.
 */
final class LinuxNatives {

    private static final List<String> OPENBLAS = List.of("libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0");

    /** The modules of 4.13 that {@code libopencv_java} needs, each after those it needs itself. */
    private static final List<String> MODULES = List.of(
            "core",
            "flann",
            "imgproc",
            "features2d",
            "calib3d",
            "dnn",
            "imgcodecs",
            "objdetect",
            "video",
            "videoio",
            "ml",
            "photo",
            "plot",
            "phase_unwrapping",
            "aruco",
            "bgsegm",
            "bioinspired",
            "dnn_superres",
            "face",
            "img_hash",
            "saliency",
            "structured_light",
            "text",
            "tracking",
            "wechat_qrcode",
            "xfeatures2d",
            "ximgproc",
            "xphoto");

    private final String classifier;

    private LinuxNatives(String classifier) {
        this.classifier = classifier;
    }

    /**
     * @param classifier {@code linux-x86_64} or {@code linux-arm64}
     * @throws IOException if the cache cannot be written
     * @throws UnsatisfiedLinkError if a library is not on the class path or does not load
     */
    static void load(String classifier) throws IOException {
        new LinuxNatives(classifier).loadAll();
    }

    private void loadAll() throws IOException {
        for (String library : OPENBLAS) {
            load("openblas", library);
        }
        for (String module : MODULES) {
            load("opencv", "libopencv_" + module + ".so.413");
        }
        load("opencv", "libopencv_java.so");
    }

    private void load(String artifact, String library) throws IOException {
        Optional<URL> packed = packed(artifact, library);
        if (packed.isPresent()) {
            // Extracts under a lock between processes, and again where size or date differ from the jar's.
            System.load(Loader.cacheResource(packed.get()).getPath());
        } else if (!library.startsWith("libquadmath")) { // there is none for arm64, whose long double has 128 bits
            throw new UnsatisfiedLinkError(library + " for " + classifier + " is not on the class path");
        }
    }

    private Optional<URL> packed(String artifact, String library) {
        return Optional.ofNullable(
                Core.class.getResource("/org/bytedeco/" + artifact + "/" + classifier + "/" + library));
    }
}
