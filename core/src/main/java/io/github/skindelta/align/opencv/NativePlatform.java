package io.github.skindelta.align.opencv;

import java.util.Locale;

/**
 * An operating system and a processor architecture, as Java names them.
 *
 * @param os the system property {@code os.name}
 * @param architecture the system property {@code os.arch}
 */
record NativePlatform(String os, String architecture) {

    /** Who loads OpenCV on a platform. */
    enum Loading {
        /** {@link LinuxNatives}: without {@code highgui}, which needs GTK. */
        OWN,
        /** JavaCPP's loader: {@code highgui} links only the system's own frameworks there. */
        JAVACPP,
        /** Nobody: there is no build. */
        NONE
    }

    static NativePlatform current() {
        return new NativePlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    Loading loading() {
        return switch (classifier()) {
            case "linux-x86_64", "linux-arm64" -> Loading.OWN;
            case "macosx-x86_64", "macosx-arm64", "windows-x86_64" -> Loading.JAVACPP;
            default -> Loading.NONE;
        };
    }

    /** The classifier of the jars that hold this platform's libraries, such as {@code linux-x86_64}. */
    String classifier() {
        return family() + "-" + processor();
    }

    private String family() {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "macosx";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private String processor() {
        return switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm64";
            default -> architecture;
        };
    }
}
