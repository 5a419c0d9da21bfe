package io.github.skindelta.cli;

import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --json FILE|-}: the result as one JSON document. */
final class JsonOption {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--json",
            paramLabel = "FILE|-",
            description = "Write the result as JSON to this file; '-' writes it to standard output in place of the"
                    + " table. Photos that cannot be compared give JSON that says why.")
    private @Nullable String file;

    private @Nullable OutputFile output;

    /** Refuses, before the work, a file that cannot be written. */
    void check(Collection<Path> inputs) {
        if (file != null && !replacesTable()) {
            output = OutputFile.checked(Path.of(file), inputs);
        }
    }

    /** Whether standard output carries the document, and nothing else may be printed there. */
    boolean replacesTable() {
        return STANDARD_OUTPUT.equals(file);
    }

    /** Whether a document is wanted at all. */
    boolean isGiven() {
        return file != null;
    }

    /** Writes the document where it was asked for. */
    void write(String document, Console console) {
        if (replacesTable()) {
            console.print(document);
        } else if (output != null) {
            output.write(document);
        }
    }
}
