package io.github.skindelta.failure;

/** Thrown where OpenCV's native library does not load on this machine; the message says what to do. */
public final class MissingNativeLibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param os operating system, as Java names it
     * @param architecture processor architecture, as Java names it
     * @param cause why it did not load
     */
    public MissingNativeLibraryException(String os, String architecture, Throwable cause) {
        super(
                "OpenCV's native library does not load on "
                        + os
                        + " "
                        + architecture
                        + " ("
                        + cause.getMessage()
                        + "): build with -Pall-platforms, or add the jars org.bytedeco opencv, openblas and javacpp"
                        + " with this platform's classifier; Linux needs glibc 2.35 or newer (Debian 12, Ubuntu 22.04);"
                        + " or choose the registrar boofcv, which needs no native library.",
                cause);
    }
}
