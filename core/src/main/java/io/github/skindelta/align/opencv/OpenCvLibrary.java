package io.github.skindelta.align.opencv;

import io.github.skindelta.failure.MissingNativeLibraryException;
import java.io.IOException;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.opencv_java;
import org.opencv.core.Core;

/**
 * OpenCV's native library, loaded once per JVM. Whoever calls {@code org.opencv} calls {@link #load()} first.
 *
 * <p>The first load on a machine extracts about 84 MB into the user's cache: {@code ~/.javacpp/cache}, or the folder
 * named by the system property {@code org.bytedeco.javacpp.cachedir}, or the temporary folder where neither can be
 * written.
 *
 * <p><b>Threads.</b> OpenCV's pool serves the whole JVM and is sized here, once, to the processors that Java sees; the
 * system property {@value #THREADS_PROPERTY} overrides it (1 where the caller runs many comparisons at once). Results do
 * not depend on it: SIFT, brute-force and seeded FLANN matching, USAC, ECC, warping, and dense flow by DIS gave the same
 * bytes with 1, 2, 3, 4 and 8 threads. Another operation earns its place in that list in {@code OpenCvThreadsTest}.
 *
 * <p><b>Class loaders.</b> A native library belongs to one class loader: a second copy of SkinDelta in another loader
 * of the same JVM cannot load it again.
 */
public final class OpenCvLibrary {

    /** System property that sets the number of OpenCV's threads: a whole number from 1. */
    public static final String THREADS_PROPERTY = "skindelta.opencv.threads";

    private static volatile boolean loaded;

    private OpenCvLibrary() {}

    /**
     * Loads the library, the first time it is called; safe from any thread.
     *
     * @throws MissingNativeLibraryException if there is none for this operating system and architecture, or it does
     *     not load
     * @throws IllegalArgumentException if {@value #THREADS_PROPERTY} is not a whole number from 1
     */
    public static void load() {
        if (!loaded) {
            loadOnce();
        }
    }

    private static synchronized void loadOnce() {
        if (loaded) {
            return;
        }
        int threads = threads();
        loadFor(NativePlatform.current());
        Core.setNumThreads(threads);
        loaded = true;
    }

    static void loadFor(NativePlatform platform) {
        try {
            switch (platform.loading()) {
                case OWN -> LinuxNatives.load(platform.classifier());
                case JAVACPP -> Loader.load(opencv_java.class);
                case NONE -> throw new UnsatisfiedLinkError("OpenCV is not built for this platform");
            }
        } catch (IOException | LinkageError cause) {
            throw new MissingNativeLibraryException(platform.os(), platform.architecture(), cause);
        }
    }

    private static int threads() {
        String wanted = System.getProperty(THREADS_PROPERTY, "");
        if (wanted.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!wanted.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException(THREADS_PROPERTY + " is " + wanted + ", not a whole number 1 … 9999");
        }
        return Integer.parseInt(wanted);
    }
}
