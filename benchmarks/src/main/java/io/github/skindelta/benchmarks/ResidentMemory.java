package io.github.skindelta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much of this process lies in memory, heap and native together, as Linux counts it (proc(5)).
 *
 * @param nowMiB resident now ({@code VmRSS})
 * @param peakMiB the most that has ever been ({@code VmHWM})
 */
record ResidentMemory(double nowMiB, double peakMiB) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double KIB_PER_MIB = 1024;

    /** Whether this system tells. */
    static boolean isKnown() {
        return Files.isReadable(STATUS);
    }

    /**
     * As of now.
     *
     * @throws UncheckedIOException where there is no {@code /proc}
     */
    static ResidentMemory read() {
        try {
            return parse(Files.readString(STATUS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * From the text of a status file.
     *
     * @throws IllegalArgumentException if a line is missing
     */
    static ResidentMemory parse(String status) {
        return new ResidentMemory(mebibytes(status, "VmRSS:"), mebibytes(status, "VmHWM:"));
    }

    private static double mebibytes(String status, String key) {
        return status.lines()
                .filter(line -> line.startsWith(key))
                .mapToDouble(line -> kibibytes(line.substring(key.length())) / KIB_PER_MIB)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line " + key + " in the process status"));
    }

    private static double kibibytes(String value) {
        return Double.parseDouble(value.replace("kB", "").strip());
    }
}
